// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// Whatever a linter can say has a sentence; a new code without one fails here, for the codes are
// read from the linters' own sources.

#include "core/intake/clinicform.h"
#include "qml/intake/findingitems.h"
#include "qml/intake/findingwords.h"
#include "qml/intake/refusalwords.h"
#include "tests/core/intake/demoform.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace stipple;
using namespace Qt::StringLiterals;

namespace {

QString source(const QString &path)
{
    QFile file(QStringLiteral(STIPPLE_SOURCE_DIR) + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The first text in quotes behind every match of `call`.
QStringList codesIn(const QString &path, const QString &call)
{
    const QRegularExpression said(call + u"[^;{}]*?u\"([a-z][A-Za-z0-9]+)\"_s"_s,
                                  QRegularExpression::DotMatchesEverythingOption);
    QStringList codes;
    auto matches = said.globalMatch(source(path));
    while (matches.hasNext())
        codes.append(matches.next().captured(1));
    return codes;
}

QStringList formCodes()
{
    QStringList codes{u"missingUrl"_s};
    for (const auto &file :
         {u"questionnairereader"_s, u"questionnaire"_s, u"formstructure"_s, u"formlinter"_s})
        codes += codesIn(u"core/questionnaire/%1.cpp"_s.arg(file),
                         u"(?:\\breport(?:At)?|\\berror)\\("_s);
    codes += codesIn(u"core/questionnaire/extensions.cpp"_s, u"codes\\.insert\\("_s);
    codes.removeDuplicates();
    return codes;
}

QStringList tableCodes()
{
    auto codes = codesIn(u"core/questionnaire/tablelinter.cpp"_s, u"\\breport\\("_s);
    codes.removeDuplicates();
    return codes;
}

const Questionnaire &form()
{
    static const auto read = *Questionnaire::load(demoform::form());
    return read;
}

FindingText textOf(FormFinding::About about, const QString &code, const QString &detail)
{
    return findingText({.weight = FormFinding::Weight::Error,
                        .about = about,
                        .code = code,
                        .item = 0,
                        .rule = {},
                        .detail = detail},
                       form(), u"en"_s);
}

QString adviceFor(const Error &error)
{
    const auto words = formRefusal(error);
    return words.title + u' ' + words.text;
}

} // namespace

class TestFindingWords : public QObject
{
    Q_OBJECT

    static void checkAll(FormFinding::About about, const QStringList &codes)
    {
        QStringList seen;
        for (const auto &code : codes) {
            const auto text = textOf(about, code, u"thin demo-code"_s);
            QVERIFY2(!text.what.isEmpty(), qPrintable(code));
            QVERIFY2(!text.advice.isEmpty(), qPrintable(code));
            QVERIFY2(!text.what.contains(u'%') && !text.advice.contains(u'%'), qPrintable(code));
            QVERIFY2(!seen.contains(text.what), qPrintable(code));
            seen.append(text.what);
        }
    }

private Q_SLOTS:
    void everyCodeOfTheSpecification_isAmongThoseWalked()
    {
        const auto codes = formCodes();
        const auto known =
            u"missingStatus missingLinkId duplicateLinkId missingType unknownType unsupportedType "
            "unsupportedExpression unsupportedValueSet enableWhenNoQuestion "
            "enableWhenUnknownLinkId enableWhenTypeMismatch enableWhenCycle missingEnableBehavior "
            "invalidJsonType duplicateKey multipleValues emptyArray stu3Property unknownProperty "
            "unreachableItem unknownCode duplicateOption missingText missingTranslation "
            "notEqualOnSeveral notEqualWithoutExists"_s;
        for (const auto &code : known.split(u' '))
            QVERIFY2(codes.contains(code), qPrintable(code));
        const auto rules =
            u"unknownLinkId unknownCode unknownType unknownScore unknownOutcome valueDoesNotFit "
            "notADate duplicateRule missingReason missingSource notReviewed missingTranslation "
            "notEqualOnSeveral notEqualWithoutExists minimumAboveDefault unreachableRule "
            "unreachableEffect tooManyInputs"_s;
        for (const auto &code : rules.split(u' '))
            QVERIFY2(tableCodes().contains(code), qPrintable(code));
    }

    void everyCode_hasASentenceOfItsOwnAndSaysWhatToDo()
    {
        checkAll(FormFinding::About::Form, formCodes());
        checkAll(FormFinding::About::Table, tableCodes());
    }

    void questions_areNamedByWhatPeopleRead()
    {
        const auto text = textOf(FormFinding::About::Table, u"unknownCode"_s, u"thin never"_s);
        QCOMPARE(text.what, u"The table waits for the answer “never” to “Do you take blood "
                            "thinners?”, where it cannot be chosen."_s);
        QCOMPARE(textOf(FormFinding::About::Form, u"missingTranslation"_s, u"de"_s).what,
                 u"A text is not translated: Deutsch"_s);
    }

    void namesFromAFile_areNeverTakenForPlaces()
    {
        const auto text = textOf(FormFinding::About::Form, u"unknownProperty"_s, u"%1 %2 <b>"_s);
        QCOMPARE(text.what, u"FHIR R4 does not know “%1 %2 <b>”."_s);
        const auto both = textOf(FormFinding::About::Table, u"unknownCode"_s, u"%2 code"_s);
        QVERIFY2(both.what.contains(u"“code” to “%2”"_s), qPrintable(both.what));
    }

    void sameFault_isSaidOnceWithItsPlaces()
    {
        QByteArray items;
        for (int i = 0; i < 5; ++i)
            items += QByteArray(i > 0 ? "," : "") + "{'linkId':'q" + QByteArray::number(i) +
                     "','type':'attachment','text':'Photo " + QByteArray::number(i) + "'}";
        const auto read = *readClinicForm(
            {.id = {}, .form = demoform::form(items), .table = {}, .importedAt = {}});
        const auto groups = findingGroups(read, u"en"_s);
        QCOMPARE(groups.size(), 1);
        const auto group = groups.first().toMap();
        QCOMPARE(group[u"title"_s].toString(), u"To mend"_s);
        QCOMPARE(group[u"count"_s].toInt(), 5);
        const auto rows = group[u"items"_s].toList();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().toMap()[u"places"_s].toStringList(),
                 (QStringList{u"“Photo 0”"_s, u"“Photo 1”"_s, u"“Photo 2”"_s}));
        QCOMPARE(rows.first().toMap()[u"more"_s].toInt(), 2);
    }

    void everyRefusal_hasItsOwnSentenceAndNothingIsKept()
    {
        QStringList seen;
        for (const auto &[path, refuse, code, words] :
             {std::tuple(u"core/questionnaire/questionnairereader.cpp"_s, u"\\brefuse\\("_s,
                         ErrorCode::QuestionnaireInvalid, &formRefusal),
              std::tuple(u"core/intake/formfile.cpp"_s, u"\\brefused\\("_s,
                         ErrorCode::QuestionnaireInvalid, &formRefusal),
              std::tuple(u"core/intake/formfile.cpp"_s, u"\\brefuse\\("_s, ErrorCode::TableInvalid,
                         &tableRefusal)}) {
            const auto details = codesIn(path, refuse);
            QVERIFY(!details.isEmpty());
            for (const auto &detail : details) {
                const auto text = words({code, detail});
                QVERIFY2(text.text.startsWith(u"Nothing was "_s), qPrintable(detail));
                QVERIFY2(!text.title.contains(u"does not add up"_s), qPrintable(detail));
            }
        }
    }

    void refusals_sayWhere()
    {
        QVERIFY(adviceFor({ErrorCode::JsonInvalid, u"3:14 unexpected"_s})
                    .endsWith(u"line 3, column 14."_s));
        QVERIFY(adviceFor({ErrorCode::QuestionnaireInvalid, u"enableWhenCycle thin"_s})
                    .endsWith(u"near: thin"_s));
        QVERIFY(tableRefusal({ErrorCode::TableInvalid, u"rules[2]: no effects"_s})
                    .text.endsWith(u"rules[2]: no effects"_s));
        QCOMPARE(adviceFor({ErrorCode::DiskFull, {}}).section(u' ', 0, 3), u"There is no space"_s);
    }
};

QTEST_MAIN(TestFindingWords)
#include "tst_findingwords.moc"
