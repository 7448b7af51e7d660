// SPDX-License-Identifier: GPL-3.0-or-later
#include "flat_style.h"
#include "theme.h"

#include <gtest/gtest.h>

#include <QApplication>

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    ::testing::InitGoogleTest(&argc, argv);
    QApplication application(argc, argv);
    QApplication::setApplicationVersion(QStringLiteral("0"));
    QApplication::setStyle(new ketaplan::FlatStyle);
    QApplication::setPalette(ketaplan::paletteOf(ketaplan::lightTheme()));
    QApplication::setFont(ketaplan::textFont(10));
    return RUN_ALL_TESTS();
}
