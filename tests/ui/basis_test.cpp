// SPDX-License-Identifier: GPL-3.0-or-later
#include "basis_dialog.h"
#include "basis_view.h"
#include "open_window.h"
#include "text/basis.h"

#include <QDesktopServices>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QUrl>

#include <gtest/gtest.h>

#include <algorithm>

namespace ketaplan::test {
namespace {

class BasisInWindow : public OpenWindow {
protected:
    /// What the one open basis shows, without no-break spaces.
    std::string shown() const
    {
        const BasisDialog* open = dialog();
        return open ? open->view()->plainText().replace(QChar(0x00A0), QLatin1Char(' ')).toStdString() : "none is open";
    }

    BasisDialog* dialog() const
    {
        for (BasisDialog* dialog : m_window.findChildren<BasisDialog*>())
            if (dialog->isVisible())
                return dialog;
        return nullptr;
    }

    void close() const
    {
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QApplication::processEvents();
    }

    FigureView* view(const std::string& name) const { return planner().planPage()->figure(QString::fromStdString(name)); }

    /// The whole citation of each source, as the view writes it.
    void expectSources(const std::vector<std::string>& ids) const
    {
        for (const std::string& id : ids)
            EXPECT_NE(shown().find(planner().table().sources.find(id)->second.citation), std::string::npos) << id;
    }
};

TEST_F(BasisInWindow, EveryFigureIsReachedByTabAndOpensByEverySensibleKey)
{
    enterPatient();
    for (const std::string& name : resultNames()) {
        for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter, Qt::Key_F2}) {
            m_window.activateWindow();
            ASSERT_TRUE(QTest::qWaitForWindowActive(&m_window));
            view(name)->setFocus();
            ASSERT_EQ(QApplication::focusWidget(), view(name)) << name;
            QTest::keyClick(view(name), key);
            EXPECT_EQ(shown().substr(0, name.size()), name) << key;
            EXPECT_NE(shown().find(figure(name)), std::string::npos) << shown();
            EXPECT_NE(shown().find("How it was reckoned"), std::string::npos) << name;
            close();
        }
        EXPECT_NE(view(name)->focusPolicy() & Qt::TabFocus, 0) << name;
        QTest::mouseClick(view(name), Qt::LeftButton);
        EXPECT_EQ(shown().substr(0, name.size()), name);
        close();
    }
}

TEST_F(BasisInWindow, AFigureThatIsNotThereOpensNothing)
{
    QTest::mouseClick(view("Pump rate"), Qt::LeftButton);
    QTest::keyClick(&m_window, Qt::Key_F2);
    EXPECT_FALSE(dialog());
    EXPECT_EQ(view("Pump rate")->focusPolicy(), Qt::NoFocus);
}

TEST_F(BasisInWindow, TheDoseSaysItsEquationLimitAndSource)
{
    enterPatient();
    QTest::mouseClick(view("Total dose"), Qt::LeftButton);
    EXPECT_NE(shown().find("72.5 kg × 0.3 mg/kg = 21.75 mg"), std::string::npos) << shown();
    const Limit& limit = find(planner().table().protocols, "outpatient-start-low")->dose->limit;
    const std::string held = "Dose 0.3 mg/kg: within recommended. Recommended 0.1 to 0.3 mg/kg; absolute up to 0.5 mg/kg.";
    EXPECT_NE(shown().find(held), std::string::npos) << shown();
    expectSources(limit.sources);
}

TEST_F(BasisInWindow, EveryLimitAndFindingOfThePlanIsInTheListWithItsSources)
{
    enterPatient();
    answerAllWell();
    answer("substance-misuse", Qt::Key_Y);
    QTest::keyClick(&m_window, Qt::Key_F2);
    ASSERT_TRUE(dialog());
    const Plan& plan = *planner().outcome().plan;
    std::size_t rows = 0;
    for (int row = 0; row < dialog()->list()->count(); ++row) {
        dialog()->list()->setCurrentRow(row);
        rows += dialog()->list()->item(row)->flags().testFlag(Qt::ItemIsEnabled) ? 1 : 0;
    }
    EXPECT_GE(rows, text::basisSubjects(plan).size());
    for (const LimitEntry& entry : plan.limits) {
        const QString name = QString::fromStdString(text::label(entry.quantity));
        for (QListWidgetItem* row : dialog()->list()->findItems(name, Qt::MatchStartsWith))
            if (row->text() == name || row->text().startsWith(name + QLatin1Char(':')))
                dialog()->list()->setCurrentItem(row);
        expectSources(entry.sources);
    }
    for (const Finding& finding : plan.findings) {
        const auto rowsOf = dialog()->list()->findItems(QString::fromStdString(text::question(finding)), Qt::MatchStartsWith);
        ASSERT_FALSE(rowsOf.empty()) << finding.id;
        dialog()->list()->setCurrentItem(rowsOf.front());
        EXPECT_TRUE(!finding.assessed || shown().find(text::action(finding)) != std::string::npos) << shown();
        expectSources(finding.sources);
        for (const ContentEntry& position : finding.positions)
            expectSources(position.sources);
    }
}

TEST_F(BasisInWindow, ANoticeLeadsToItsBasisByKey)
{
    enterPatient();
    type(Field::duration, "70");
    planner().control(Field::duration)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(shown().substr(0, 8), "Duration") << shown();
}

TEST_F(BasisInWindow, F2InAFieldOpensTheLimitOfIt)
{
    enterPatient();
    planner().control(Field::weight)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
    EXPECT_EQ(shown().substr(0, 6), "Weight") << shown();
}

TEST_F(BasisInWindow, F2AtAQuestionThatFoundNothingOpensItsThresholds)
{
    enterPatient();
    answerAllWell();
    planner().focusPlace({{}, "substance-misuse"}); // its group is folded
    ScreeningRow* row = planner().screening()->row("substance-misuse");
    QTest::keyClick(row, Qt::Key_F2);
    EXPECT_NE(shown().find(row->item().question), std::string::npos);
    for (const Rule& rule : row->item().rules)
        expectSources(rule.sources);
}

TEST_F(BasisInWindow, ARefusedPlanTellsTheBoundAndNoFigure)
{
    enterPatient();
    type(Field::dose, "0.6");
    QTest::keyClick(&m_window, Qt::Key_F2);
    EXPECT_NE(shown().find("above the absolute bound"), std::string::npos) << shown();
    const std::vector<text::BasisSubject> subjects = text::basisSubjects(*planner().outcome().plan);
    EXPECT_TRUE(std::none_of(subjects.begin(), subjects.end(), [](const auto& subject) { return subject.index() == 0; }));
}

TEST_F(BasisInWindow, FiguresThatAreNotForAdministrationAreNotCopied)
{
    enterPatient();
    QTest::mouseClick(view("Pump rate"), Qt::LeftButton);
    EXPECT_NE(shown().find("Not for administration"), std::string::npos);
    for (const QLabel* label : dialog()->view()->widget()->findChildren<QLabel*>())
        EXPECT_FALSE(label->text().contains(QStringLiteral("mL/h")) &&
                     label->textInteractionFlags().testFlag(Qt::TextSelectableByMouse))
            << label->text().toStdString();
}

class Opened : public QObject {
    Q_OBJECT

public:
    explicit Opened(const QString& scheme) : m_scheme(scheme) { QDesktopServices::setUrlHandler(scheme, this, "open"); }
    ~Opened() override { QDesktopServices::unsetUrlHandler(m_scheme); }

    QList<QUrl> urls;

public Q_SLOTS:
    void open(const QUrl& url) { urls << url; }

private:
    QString m_scheme;
};

TEST_F(BasisInWindow, ASourcesAddressIsShownCanBeCopiedAndOpensByKey)
{
    Opened opened(QStringLiteral("https"));
    enterPatient();
    QTest::mouseClick(view("Total dose"), Qt::LeftButton);
    QLabel* source = nullptr;
    for (QLabel* label : dialog()->view()->widget()->findChildren<QLabel*>())
        if (!source && label->text().contains(QStringLiteral("https://doi.org/")))
            source = label;
    ASSERT_TRUE(source);
    EXPECT_TRUE(source->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
    source->setFocus();
    QTest::keyClick(source, Qt::Key_Tab); // to the first address
    if (opened.urls.isEmpty())
        QTest::keyClick(source, Qt::Key_Return);
    ASSERT_EQ(opened.urls.size(), 1);
    EXPECT_TRUE(source->text().contains(opened.urls.front().toString()));
}

TEST_F(BasisInWindow, WhatIsNotVerifiedSaysSo)
{
    enterPatient();
    answerAllWell();
    const ProtocolTable& table = planner().table();
    const Plan& plan = *planner().outcome().plan;
    int seen = 0;
    for (const LimitEntry& entry : plan.limits) {
        if (entry.sources.empty() || certaintyOf(table, entry.sources) != Certainty::article)
            continue;
        const auto basis = text::basisOf(entry.quantity, plan, table);
        ASSERT_TRUE(basis);
        EXPECT_TRUE(std::any_of(basis->checks.begin(), basis->checks.end(), [](const text::LimitCheck& check) {
            return check.why.words.find("From an article, not a guideline.") != std::string::npos;
        })) << text::label(entry.quantity);
        ++seen;
    }
    EXPECT_GT(seen, 0);
}

} // namespace
} // namespace ketaplan::test

#include "basis_test.moc"
