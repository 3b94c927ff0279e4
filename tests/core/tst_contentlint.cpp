// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/content/lint.h"

#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

QString inWords(const QList<ContentProblem> &problems)
{
    QStringList lines;
    for (const auto &problem : problems.mid(0, 20))
        lines.append(problem.rule + u' ' + problem.where + u": "_s + problem.what);
    return lines.join(u'\n');
}

} // namespace

class TestContentLint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtIn_hasNoFault()
    {
        const auto problems = lint(Content::builtIn());

        QVERIFY2(problems.isEmpty(), qPrintable(inWords(problems)));
    }

    void seededFault_isFound_data()
    {
        QTest::addColumn<QString>("document");
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<QByteArray>("with");
        QTest::addColumn<QString>("rule");
        const auto row = [](const char *name, const QString &document, const char *what,
                            const char *with, const QString &rule) {
            QTest::newRow(name) << document << QByteArray(what) << QByteArray(with) << rule;
        };
        const auto plan = u"care-plan"_s;
        const auto flags = u"red-flags"_s;
        row("cut off", plan, "\"phrases\"", "", u"unreadable"_s);
        row("name misspelt", plan, "\"detail\"", "\"detial\"", u"unreadable"_s);
        row("text without English", plan, "{\"en\": \"Preparation\"}", "{\"de\": \"Vorher\"}",
            u"unreadable"_s);
        row("unknown word", plan, "\"kind\": \"avoid\"", "\"kind\": \"forbid\"", u"unreadable"_s);
        row("another kind of document", flags, "\"kind\": \"red-flags\"", "\"kind\": \"flags\"",
            u"unreadable"_s);
        row("one text in another language", plan, "{\"en\": \"Preparation\"}",
            "{\"en\": \"Preparation\", \"de\": \"Vorbereitung\"}", u"language-incomplete"_s);
        row("same id twice", plan, "\"id\": \"AC-P02\"", "\"id\": \"AC-P03\"", u"id-twice"_s);
        row("unknown source", plan, "\"refs\": [104, 116]", "\"refs\": [104, 999]",
            u"ref-unknown"_s);
        row("no source", plan, "\"refs\": [104, 116]", "\"refs\": []", u"no-source"_s);
        row("product of an unknown source", u"products"_s, "\"refs\": [126, 127]",
            "\"refs\": [126, 999]", u"ref-unknown"_s);
        row("product twice", u"products"_s, "\"id\": \"UP-SUN\"", "\"id\": \"UP-MILD\"",
            u"id-twice"_s);
        row("source gone", u"sources"_s, "\"number\": 211", "\"number\": 212", u"ref-unknown"_s);
        row("unknown permission", plan, "\"basis\": [\"AC-P26\"]", "\"basis\": [\"AC-P99\"]",
            u"permission-unknown"_s);
        row("unknown icon", plan, "\"icon\": \"pillow\"", "\"icon\": \"bed\"", u"icon-unknown"_s);
        row("gap between phases", plan, "\"days\": [5, 9],\n      \"name\"",
            "\"days\": [6, 9],\n      \"name\"", u"phase-gap"_s);
        row("overlapping phases", plan, "\"days\": [5, 9],\n      \"name\"",
            "\"days\": [4, 9],\n      \"name\"", u"phase-overlap"_s);
        row("last phase ends", plan, "\"days\": [43, null],\n      \"name\"",
            "\"days\": [43, 500],\n      \"name\"", u"phase-gap"_s);
        row("allowed too early", plan, "\"from\": 5,", "\"from\": 2,", u"permission-early"_s);
        row("title too long", plan, "Keep your scalp dry",
            "Keep your scalp as dry as you can at all times", u"text-long"_s);
        row("line too long", plan, "no shower on your head",
            "no shower, no bath and no rain on your head", u"text-long"_s);
        row("sign that leads nowhere", flags, "\"sign\": \"RF-08.glands\"",
            "\"sign\": \"RF-08.streaks\"", u"sign-unused"_s);
        row("unknown sign", flags, "\"sign\": \"RF-08.glands\"", "\"sign\": \"RF-08.none\"",
            u"sign-unknown"_s);
        row("unknown flag", flags, "\"flag\": \"RF-13\"", "\"flag\": \"RF-99\"", u"flag-unknown"_s);
        row("unknown modifier", flags, "\"modifier\": \"RM-3\"", "\"modifier\": \"RM-9\"",
            u"modifier-unknown"_s);
        row("reason without words", flags, ", \"because\": {\"en\": \"The skin feels hot\"}", "",
            u"no-words"_s);
        row("no time by when", flags, "\"targetHours\": 24,", "", u"no-time"_s);
        row("worse waits longer", flags, "\"targetHours\": 24,", "\"targetHours\": 400,",
            u"level-order"_s);
        row("no healing sign", u"healing"_s, "[43, null], \"text\"", "[50, null], \"text\"",
            u"day-empty"_s);
        row("two bands on a day", u"healing"_s, "\"days\": [5, 14], \"low\"",
            "\"days\": [4, 14], \"low\"", u"band-overlap"_s);
        const auto guide = u"clinic-guide"_s;
        row("question about nothing", guide, "\"item\": \"CL-05\"", "\"item\": \"CL-55\"",
            u"item-unknown"_s);
        row("point that nobody asks for", guide, "\"item\": \"CL-05\"", "\"item\": \"CL-06\"",
            u"item-unasked"_s);
        row("score that punishes what is good", guide, "\"good\": 1", "\"good\": -1",
            u"score-upside-down"_s);
        row("bad result without a cause", guide,
            "[\n        {\"en\": \"Too dense\"},\n        {\"en\": \"Poorly blended\"},\n        "
            "{\"en\": "
            "\"A hairline too low or too sharp\"}\n      ]",
            "[]", u"no-cause"_s);
        row("promise without a source", guide, "\"refs\": [9, 10, 45]", "\"refs\": []",
            u"no-source"_s);
        row("no number to call", u"emergency"_s, "\"number\": \"112\"", "\"number\": \"none\"",
            u"no-number"_s);
    }

    void seededFault_isFound()
    {
        QFETCH(QString, document);
        QFETCH(QByteArray, what);
        QFETCH(QByteArray, with);
        QFETCH(QString, rule);
        auto files = Content::builtIn();
        auto &bytes = files[document];
        const auto at = bytes.indexOf(what);
        QVERIFY2(at >= 0, "the text to spoil is not there");
        if (with.isEmpty() && rule == u"unreadable"_s)
            bytes.truncate(at);
        else
            bytes.replace(at, what.size(), with);

        const auto problems = lint(files);

        QVERIFY2(std::any_of(problems.cbegin(), problems.cend(),
                             [&](const ContentProblem &each) { return each.rule == rule; }),
                 qPrintable(inWords(problems)));
    }

    void emptyDay_isFound()
    {
        auto files = Content::builtIn();
        auto &plan = files[u"care-plan"_s];
        for (const char *id : {"AC-L01", "AC-L03", "AC-L05"}) {
            const auto at = plan.indexOf("\"days\"", plan.indexOf(QByteArray("\"id\": \"") + id));
            plan.insert(plan.indexOf('\n', at), "\n      \"optional\": true,");
        }

        const auto problems = lint(files);

        QVERIFY(std::any_of(problems.cbegin(), problems.cend(), [](const ContentProblem &each) {
            return each.rule == u"day-empty"_s && each.where.startsWith(u"day 400,"_s);
        }));
    }

    void missingDocument_isFound()
    {
        auto files = Content::builtIn();
        files.remove(u"emergency"_s);

        QVERIFY(!lint(files).isEmpty());
        QCOMPARE(Content::read(files).error().code, ErrorCode::ContentInvalid);
    }
};

QTEST_GUILESS_MAIN(TestContentLint)
#include "tst_contentlint.moc"
