// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/intake/clinicform.h"
#include "tests/core/intake/demoform.h"

#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

QList<FormFinding> told(const QByteArray &form, const QByteArray &table = {})
{
    const auto read = readClinicForm({.id = {}, .form = form, .table = table, .importedAt = {}});
    if (!read)
        qFatal("%s", qPrintable(read.error().detail));
    return read->findings;
}

QString words(const QList<FormFinding> &findings)
{
    QStringList lines;
    for (const auto &finding : findings)
        lines.append(u"%1 %2 %3 %4 %5"_s.arg(int(finding.weight))
                         .arg(finding.about == FormFinding::About::Form ? u"form"_s : u"table"_s,
                              finding.code)
                         .arg(finding.item)
                         .arg(finding.rule)
                         .trimmed());
    return lines.join(u'\n');
}

} // namespace

class TestFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faultlessFormAndTable_areNotTalkedAbout()
    {
        QCOMPARE(words(told(demoform::form(), demoform::table())), QString());
    }

    void heaviest_standsFirstAndTheFormBeforeTheTable()
    {
        const auto findings = told(
            demoform::form(demoform::items + ",{'linkId':'x','type':'boolean','extra':1}"),
            demoform::table(demoform::rule("DEMO-1", "never", "{'outcome':'INFO'}", "'part':''")));
        QCOMPARE(words(findings), u"0 form missingText 3\n"
                                  "0 table unknownCode 0 DEMO-1\n"
                                  "1 table notReviewed -1 DEMO-1\n"
                                  "2 form unknownProperty 3"_s);
    }

    void placeInAGroup_isTheItemThere()
    {
        const auto findings = told(demoform::form(
            "{'linkId':'g','type':'group','text':'G','item':[{'linkId':'a','type':'boolean','text':"
            "'A?'},{'linkId':'b','type':'attachment','text':'B?'}]}"));
        QCOMPARE(words(findings), u"0 form unsupportedType 2"_s);
    }

    void formWithoutAddress_isToldOf()
    {
        auto bytes = demoform::form();
        bytes.replace("\"url\":\"https://demo.example/intake\",", "");
        QCOMPARE(words(told(bytes)), u"1 form missingUrl -1"_s);
    }

    void everythingThatForbidsConclusions_isAnError()
    {
        for (const auto &code :
             {u"missingType"_s, u"unknownType"_s, u"duplicateLinkId"_s, u"duplicateKey"_s,
              u"multipleValues"_s, u"invalidJsonType"_s, u"stu3Property"_s, u"unsupportedType"_s,
              u"unsupportedValueSet"_s, u"unsupportedExpression"_s}) {
            QVERIFY(forbidsConclusions(code));
            QCOMPARE(weightOf(FormFinding::About::Form, code), FormFinding::Weight::Error);
        }
    }
};

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
