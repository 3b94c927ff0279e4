// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/intake/findingwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

// Each a fact and what to do. %1 is a name from the file, or a question in the form's words.
constexpr std::array formSentences{
    FindingSentence{"missingUrl", QT_TRANSLATE_NOOP("FindingWords", "The form has no address."),
                    QT_TRANSLATE_NOOP("FindingWords",
                                      "Give it a url of your own. Without one no table can "
                                      "belong to it.")},
    FindingSentence{
        "missingStatus",
        QT_TRANSLATE_NOOP("FindingWords", "The form does not say whether it is in use."),
        QT_TRANSLATE_NOOP("FindingWords", "Set its status to draft or active.")},
    FindingSentence{
        "missingLinkId", QT_TRANSLATE_NOOP("FindingWords", "This part has no linkId."),
        QT_TRANSLATE_NOOP("FindingWords", "Give it one of its own: answers are kept under it.")},
    FindingSentence{"duplicateLinkId",
                    QT_TRANSLATE_NOOP("FindingWords", "The linkId “%1” stands there twice."),
                    QT_TRANSLATE_NOOP("FindingWords", "Give each question one of its own.")},
    FindingSentence{
        "missingType",
        QT_TRANSLATE_NOOP("FindingWords", "It does not say what kind of answer it wants."),
        QT_TRANSLATE_NOOP("FindingWords", "Set its type, such as choice, string or date.")},
    FindingSentence{
        "unknownType", QT_TRANSLATE_NOOP("FindingWords", "FHIR R4 has no question of type “%1”."),
        QT_TRANSLATE_NOOP("FindingWords", "Set another type, such as choice, string or date.")},
    FindingSentence{
        "unsupportedType",
        QT_TRANSLATE_NOOP("FindingWords", "Stipple cannot ask for an answer of type “%1”."),
        QT_TRANSLATE_NOOP("FindingWords",
                          "Ask for it in another way, or leave it out. Clients do not "
                          "see this question.")},
    FindingSentence{"unsupportedExpression",
                    QT_TRANSLATE_NOOP("FindingWords",
                                      "It wants something worked out that Stipple does not: %1"),
                    QT_TRANSLATE_NOOP("FindingWords",
                                      "Say it with enableWhen and fixed answers, or leave it "
                                      "out.")},
    FindingSentence{"unsupportedValueSet",
                    QT_TRANSLATE_NOOP("FindingWords", "Its options stand outside the file: %1"),
                    QT_TRANSLATE_NOOP("FindingWords",
                                      "Write the options into the form. Stipple fetches "
                                      "nothing.")},
    FindingSentence{
        "enableWhenNoQuestion",
        QT_TRANSLATE_NOOP("FindingWords", "One of its conditions does not name a question."),
        QT_TRANSLATE_NOOP("FindingWords", "Name the question by its linkId. Until then this one is "
                                          "always shown.")},
    FindingSentence{
        "enableWhenUnknownLinkId",
        QT_TRANSLATE_NOOP("FindingWords", "It depends on “%1”, which the form does not have."),
        QT_TRANSLATE_NOOP("FindingWords",
                          "Check how the linkId is written. Until then this question "
                          "is always shown.")},
    FindingSentence{"enableWhenTypeMismatch",
                    QT_TRANSLATE_NOOP("FindingWords",
                                      "It compares “%1” with something that cannot be answered "
                                      "there."),
                    QT_TRANSLATE_NOOP("FindingWords",
                                      "Compare it with an answer of its own type. Until then this "
                                      "question is always shown.")},
    FindingSentence{"enableWhenCycle",
                    QT_TRANSLATE_NOOP("FindingWords", "It depends on “%1”, which depends on it."),
                    QT_TRANSLATE_NOOP("FindingWords", "Take one of the two conditions out.")},
    FindingSentence{"missingEnableBehavior",
                    QT_TRANSLATE_NOOP("FindingWords",
                                      "It has several conditions and does not say whether one is "
                                      "enough."),
                    QT_TRANSLATE_NOOP("FindingWords",
                                      "Set enableBehavior to any or all. Until then one is "
                                      "enough.")},
    FindingSentence{"invalidJsonType",
                    QT_TRANSLATE_NOOP("FindingWords",
                                      "“%1” is written as another kind of value than FHIR asks "
                                      "for."),
                    QT_TRANSLATE_NOOP("FindingWords", "Check quotes, brackets and numbers there.")},
    FindingSentence{
        "duplicateKey", QT_TRANSLATE_NOOP("FindingWords", "“%1” stands there twice."),
        QT_TRANSLATE_NOOP("FindingWords", "Leave one: programs differ in which one they read.")},
    FindingSentence{
        "multipleValues",
        QT_TRANSLATE_NOOP("FindingWords", "Several values stand where FHIR allows one."),
        QT_TRANSLATE_NOOP("FindingWords", "Leave the one that is meant.")},
    FindingSentence{"emptyArray", QT_TRANSLATE_NOOP("FindingWords", "The list “%1” is empty."),
                    QT_TRANSLATE_NOOP("FindingWords", "Leave it out.")},
    FindingSentence{"stu3Property",
                    QT_TRANSLATE_NOOP("FindingWords", "“%1” belongs to an older FHIR."),
                    QT_TRANSLATE_NOOP("FindingWords", "Write the form as FHIR R4.")},
    FindingSentence{
        "unknownProperty", QT_TRANSLATE_NOOP("FindingWords", "FHIR R4 does not know “%1”."),
        QT_TRANSLATE_NOOP("FindingWords", "Check how it is written. It is kept and does nothing.")},
    FindingSentence{"unreachableItem",
                    QT_TRANSLATE_NOOP("FindingWords", "No answers ever lead here."),
                    QT_TRANSLATE_NOOP("FindingWords", "Check its conditions.")},
    FindingSentence{
        "unknownCode",
        QT_TRANSLATE_NOOP("FindingWords", "It waits for the answer “%1”, which cannot be chosen."),
        QT_TRANSLATE_NOOP("FindingWords", "Check how the code is written, and its system.")},
    FindingSentence{"duplicateOption",
                    QT_TRANSLATE_NOOP("FindingWords", "The option “%1” stands there twice."),
                    QT_TRANSLATE_NOOP("FindingWords", "Leave one of them.")},
    FindingSentence{"missingText", QT_TRANSLATE_NOOP("FindingWords", "There is nothing to read."),
                    QT_TRANSLATE_NOOP("FindingWords", "Give it a text.")},
    FindingSentence{"missingTranslation",
                    QT_TRANSLATE_NOOP("FindingWords", "A text is not translated: %1"),
                    QT_TRANSLATE_NOOP("FindingWords",
                                      "Add the translation. Until then the form's first language "
                                      "is shown.")},
    FindingSentence{"notEqualOnSeveral",
                    QT_TRANSLATE_NOOP("FindingWords",
                                      "It asks that “%1” is not something, where several answers "
                                      "can be chosen."),
                    QT_TRANSLATE_NOOP("FindingWords",
                                      "One other answer is enough for that. Ask for the answers "
                                      "you mean.")},
    FindingSentence{
        "notEqualWithoutExists",
        QT_TRANSLATE_NOOP("FindingWords", "It asks that “%1” is not something, and nobody may have "
                                          "answered it."),
        QT_TRANSLATE_NOOP("FindingWords", "Ask as well that there is an answer (exists).")},
};

const FindingSentence *sentenceOf(const FormFinding &finding)
{
    if (finding.about == FormFinding::About::Table)
        return tableSentence(finding.code);
    const auto found = std::ranges::find_if(formSentences, [&](const FindingSentence &each) {
        return finding.code == QLatin1StringView(each.code);
    });
    return found == formSentences.end() ? nullptr : &*found;
}

/// The question with this linkId as people read it, or the linkId.
QString question(const QString &linkId, const Questionnaire &form, const QString &language)
{
    const auto item = form.find(linkId);
    const auto text = item < 0 ? QString() : form.item(item).text.in(language);
    return text.isEmpty() ? linkId : text;
}

QString languageName(const QString &tag)
{
    const QLocale locale(tag);
    const auto name = locale.nativeLanguageName();
    return locale.language() == QLocale::C || name.isEmpty() ? tag : name;
}

} // namespace

FindingText findingText(const FormFinding &finding, const Questionnaire &form,
                        const QString &language)
{
    const auto *sentence = sentenceOf(finding);
    if (!sentence)
        return {};
    auto what = QCoreApplication::translate("FindingWords", sentence->what);
    const auto advice = QCoreApplication::translate("FindingWords", sentence->advice);
    if (finding.code == "missingTranslation"_L1)
        return {what.arg(languageName(finding.detail)), advice};
    if (what.contains(u"%2"_s)) {
        const auto linkId = finding.detail.section(u' ', 0, 0);
        return {what.arg(question(linkId, form, language), finding.detail.section(u' ', 1)),
                advice};
    }
    if (what.contains(u"%1"_s))
        what = what.arg(question(finding.detail, form, language));
    return {what, advice};
}

QString findingPlace(const FormFinding &finding, const Questionnaire &form, const QString &language)
{
    const bool isTable = finding.about == FormFinding::About::Table;
    if (!finding.rule.isEmpty()) {
        //: Where something was found: in a rule of a decision table. %1 is its name
        return QCoreApplication::translate("FindingWords", "Rule %1").arg(finding.rule);
    }
    if (isTable) {
        //: Where something was found: nowhere in particular
        return QCoreApplication::translate("FindingWords", "The table as a whole");
    }
    if (finding.item < 0) {
        //: Where something was found: nowhere in particular
        return QCoreApplication::translate("FindingWords", "The form as a whole");
    }
    const auto &item = form.item(finding.item);
    const auto text = item.text.in(language);
    if (!text.isEmpty()) {
        //: Where something was found: a question in the form's own words
        return QCoreApplication::translate("FindingWords", "“%1”")
            .arg(item.prefix.isEmpty() ? text : item.prefix.in(language) + u' ' + text);
    }
    if (!item.linkId.isEmpty()) {
        //: Where something was found: a question without a text. %1 is its linkId
        return QCoreApplication::translate("FindingWords", "The part with the linkId %1")
            .arg(item.linkId);
    }
    //: Where something was found: in a form, the place of a part that has no name. %1 is a number
    return QCoreApplication::translate("FindingWords", "Part %1 of the form")
        .arg(QLocale().toString(finding.item + 1));
}

} // namespace stipple
