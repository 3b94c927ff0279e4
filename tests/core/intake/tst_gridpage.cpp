// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// A clinic's table as a page for its reviewers, in whatever language they read.

#include "core/exports/gridpage.h"
#include "core/intake/formfile.h"
#include "tests/core/intake/demoform.h"

#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

GridWords german()
{
    GridWords words;
    words.language = u"de"_s;
    words.about = u"Regeln <über> %1"_s;
    words.rule = u"Regel"_s;
    words.outcome = u"Ergebnis"_s;
    words.clearedBy = u"freigegeben von %1"_s;
    words.convention = u"Übereinkunft"_s;
    words.notReviewed = u"ungeprüft"_s;
    return words;
}

QString page(const QByteArray &table, const GridWords &words)
{
    const auto form = *formfile::readForm(demoform::form());
    return QString::fromUtf8(gridPage(*formfile::readTable(table, form), form, {}, words));
}

} // namespace

class TestGridPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_areTheReadersAndTextsTheForms()
    {
        const auto html = page(demoform::table(), german());
        QVERIFY(html.contains(u"<html lang=\"de\">"_s));
        QVERIFY(html.contains(u"<th scope=\"col\">Regel"_s));
        QVERIFY(html.contains(u"Do you take blood thinners?"_s));
        QVERIFY(html.contains(u"CLEARANCE; freigegeben von gp"_s));
        QVERIFY(html.contains(u"Demo reviewer"_s));
    }

    void whatStandsInWords_isEscaped()
    {
        QVERIFY(page(demoform::table(), german())
                    .contains(u"Regeln &lt;über&gt; https://demo.example/intake|1.0.0"_s));
    }

    void unreviewedRule_isMarked()
    {
        const auto table =
            demoform::table(demoform::rule("DEMO-1", "yes", "{'outcome':'INFO'}", "'part':''"));
        QVERIFY(page(table, german()).contains(u"<span class=\"missing\">ungeprüft</span>"_s));
    }

    void rightToLeft_isWrittenAsSuch()
    {
        auto words = german();
        words.rightToLeft = true;
        QVERIFY(page(demoform::table(), words).contains(u"<html lang=\"de\" dir=\"rtl\">"_s));
    }
};

QTEST_GUILESS_MAIN(TestGridPage)
#include "tst_gridpage.moc"
