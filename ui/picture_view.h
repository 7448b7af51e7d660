// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pictures.h"

#include <QAbstractButton>

#include <optional>

namespace ketaplan::paper {
class PictureStyle;
}

namespace ketaplan {

/// A picture of the plan, painted as on the page in the colours of the window. It can be reached by the keyboard where it shows
/// something; a click, Space or Enter asks for more of it.
class PictureView : public QAbstractButton {
    Q_OBJECT

public:
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    PictureView(const QString& name, QWidget* parent);

    /// `isAsked` where there is more to be had; the words are what assistive tools read.
    void changed(const QString& words, bool isAsked);
    virtual qreal pictureHeight(const paper::PictureStyle& style, qreal width) const = 0;
    virtual void paintPicture(QPainter& painter, const paper::PictureStyle& style, qreal width) const = 0;

    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    paper::PictureStyle style() const;

    int m_height = -1; ///< that the layout knows
};

/// Where the ordered dose stands in the range of its protocol.
class RangeView : public PictureView {
    Q_OBJECT

public:
    explicit RangeView(QWidget* parent);

    /// Nothing: no protocol, or one without a dose.
    void show(std::optional<report::RangePicture> picture);
    const std::optional<report::RangePicture>& picture() const { return m_picture; }

protected:
    qreal pictureHeight(const paper::PictureStyle& style, qreal width) const override;
    void paintPicture(QPainter& painter, const paper::PictureStyle& style, qreal width) const override;

private:
    std::optional<report::RangePicture> m_picture;
};

/// The infusion over time.
class TimeAxisView : public PictureView {
    Q_OBJECT

public:
    explicit TimeAxisView(QWidget* parent);

    void show(std::optional<report::TimeAxis> axis);
    const std::optional<report::TimeAxis>& axis() const { return m_axis; }

protected:
    qreal pictureHeight(const paper::PictureStyle& style, qreal width) const override;
    void paintPicture(QPainter& painter, const paper::PictureStyle& style, qreal width) const override;

private:
    std::optional<report::TimeAxis> m_axis;
};

} // namespace ketaplan
