// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pictures.h"

#include <QDialog>

#include <optional>

namespace ketaplan {

/// The pictures of a plan at a larger size, with their words.
class PictureDialog : public QDialog {
    Q_OBJECT

public:
    PictureDialog(const std::optional<report::RangePicture>& range, const std::optional<report::TimeAxis>& axis, QWidget* parent);
};

} // namespace ketaplan
