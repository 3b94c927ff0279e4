// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/intake/refusalwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    const char *detail;
    const char *title;
    const char *text;
};

// By the first word of the error's detail; %1 is the second: the linkId of a question.
constexpr std::array formWords{
    Words{"notAQuestionnaire", QT_TRANSLATE_NOOP("IntakeRefusal", "This file is not a form"),
          QT_TRANSLATE_NOOP("IntakeRefusal",
                            "Nothing was kept. A form is a FHIR Questionnaire, written as JSON.")},
    Words{"decisionTable", QT_TRANSLATE_NOOP("IntakeRefusal", "This file is a decision table"),
          QT_TRANSLATE_NOOP("IntakeRefusal",
                            "Nothing was kept. Open its form first, and then the table on the "
                            "form's page.")},
    Words{"unknownModifierExtension",
          QT_TRANSLATE_NOOP("IntakeRefusal",
                            "This form says that it must not be read without an extension"),
          QT_TRANSLATE_NOOP("IntakeRefusal",
                            "Nothing was kept: Stipple does not know that extension. Take the "
                            "modifierExtension out.")},
    Words{
        "tooLarge", QT_TRANSLATE_NOOP("IntakeRefusal", "This form has more than 2,000 parts"),
        QT_TRANSLATE_NOOP("IntakeRefusal", "Nothing was kept. Nobody fills in so much: split it.")},
    Words{
        "tooDeep",
        QT_TRANSLATE_NOOP("IntakeRefusal", "The groups of this form are nested too deeply"),
        QT_TRANSLATE_NOOP("IntakeRefusal", "Nothing was kept. Put fewer groups into one another.")},
    Words{"noQuestions", QT_TRANSLATE_NOOP("IntakeRefusal", "This form asks nothing"),
          QT_TRANSLATE_NOOP("IntakeRefusal",
                            "Nothing was kept. Add a question, then open the file again.")},
    Words{"textTooLong",
          QT_TRANSLATE_NOOP("IntakeRefusal", "A text in this form is longer than 5,000 characters"),
          QT_TRANSLATE_NOOP("IntakeRefusal", "Nothing was kept. Shorten it.")},
    Words{"duplicateKey", QT_TRANSLATE_NOOP("IntakeRefusal", "This form can be read in two ways"),
          QT_TRANSLATE_NOOP("IntakeRefusal",
                            "Nothing was kept. A name stands twice in one place, near: %1")},
    Words{"enableWhenCycle",
          QT_TRANSLATE_NOOP("IntakeRefusal", "Questions of this form wait for one another"),
          QT_TRANSLATE_NOOP("IntakeRefusal",
                            "Nothing was kept. The conditions lead back to where they began, "
                            "near: %1")},
    Words{"tooManyForms", QT_TRANSLATE_NOOP("IntakeRefusal", "Too many forms are here"),
          QT_TRANSLATE_NOOP("IntakeRefusal",
                            "Nothing was kept. Remove one that you do not use any more.")},
};

constexpr std::array tableWords{
    Words{"notATable", QT_TRANSLATE_NOOP("IntakeRefusal", "This file is not a decision table"),
          QT_TRANSLATE_NOOP("IntakeRefusal",
                            "Nothing was changed. A table is a JSON file of the kind "
                            "decision-table.")},
    Words{"form", QT_TRANSLATE_NOOP("IntakeRefusal", "This file is a form, not a table"),
          QT_TRANSLATE_NOOP("IntakeRefusal",
                            "Nothing was changed. Open it on the page of your forms.")},
    Words{"otherForm", QT_TRANSLATE_NOOP("IntakeRefusal", "This table belongs to another form"),
          QT_TRANSLATE_NOOP("IntakeRefusal",
                            "Nothing was changed. Its questionnaire has to name this form's "
                            "address and version.")},
    Words{"tooLarge", QT_TRANSLATE_NOOP("IntakeRefusal", "This table has more than 500 rules"),
          QT_TRANSLATE_NOOP("IntakeRefusal", "Nothing was changed. Nobody can review so many.")},
    Words{"noRules", QT_TRANSLATE_NOOP("IntakeRefusal", "This table has no rules"),
          QT_TRANSLATE_NOOP("IntakeRefusal",
                            "Nothing was changed. Add one, then open the file again.")},
    Words{
        "textTooLong",
        QT_TRANSLATE_NOOP("IntakeRefusal", "A text in this table is longer than 5,000 characters"),
        QT_TRANSLATE_NOOP("IntakeRefusal", "Nothing was changed. Shorten it.")},
};

QString tr(const char *text)
{
    return QCoreApplication::translate("IntakeRefusal", text);
}

template <size_t count>
std::optional<ErrorText> wordsFor(const std::array<Words, count> &all, const Error &error)
{
    const auto detail = error.detail.section(u' ', 0, 0);
    const auto found = std::ranges::find_if(
        all, [&](const Words &each) { return detail == QLatin1StringView(each.detail); });
    if (found == all.end())
        return {};
    auto text = tr(found->text);
    if (text.contains(u"%1"_s))
        text = text.arg(error.detail.section(u' ', 1));
    return ErrorText{tr(found->title), text};
}

/// What is wrong with a file as JSON, and where.
std::optional<ErrorText> jsonRefusal(const Error &error)
{
    switch (error.code) {
    case ErrorCode::JsonTooLarge:
    case ErrorCode::EnvelopeTooLarge: // the file itself, before it was read
        return ErrorText{
            tr(QT_TRANSLATE_NOOP("IntakeRefusal", "This file is too large")),
            tr(QT_TRANSLATE_NOOP("IntakeRefusal", "Nothing was kept. 2 MB are more than enough for "
                                                  "words."))};
    case ErrorCode::JsonTooDeep:
        return ErrorText{
            tr(QT_TRANSLATE_NOOP("IntakeRefusal", "This file is nested too deeply")),
            tr(QT_TRANSLATE_NOOP("IntakeRefusal", "Nothing was kept. No form and no table needs so "
                                                  "many brackets."))};
    case ErrorCode::JsonInvalid:
    case ErrorCode::JsonDuplicateKey:
        break;
    default:
        return {};
    }
    const auto at = error.detail.section(u' ', 0, 0);
    const auto title =
        error.code == ErrorCode::JsonDuplicateKey
            ? tr(QT_TRANSLATE_NOOP("IntakeRefusal", "A name stands twice in one place"))
            : tr(QT_TRANSLATE_NOOP("IntakeRefusal", "This file is not written as JSON"));
    //: Where a file is not written well: %1 is a line, %2 a column
    return ErrorText{title, tr(QT_TRANSLATE_NOOP("IntakeRefusal",
                                                 "Nothing was kept. Look at line %1, column %2."))
                                .arg(at.section(u':', 0, 0), at.section(u':', 1, 1))};
}

} // namespace

ErrorText formRefusal(const Error &error)
{
    if (const auto json = jsonRefusal(error))
        return *json;
    if (error.code == ErrorCode::AlreadyImported)
        return {tr(QT_TRANSLATE_NOOP("IntakeRefusal", "This form is here already")),
                tr(QT_TRANSLATE_NOOP("IntakeRefusal", "The file is the same, byte for byte."))};
    if (error.code == ErrorCode::AlreadyExists)
        return {tr(QT_TRANSLATE_NOOP("IntakeRefusal", "This version of the form is here already")),
                tr(QT_TRANSLATE_NOOP("IntakeRefusal",
                                     "The new file is another one. Take it in place of the one "
                                     "that is here, or give it another version."))};
    return wordsFor(formWords, error).value_or(errorText(error.code));
}

ErrorText tableRefusal(const Error &error)
{
    if (const auto json = jsonRefusal(error))
        return *json;
    if (error.code == ErrorCode::UnknownVersion)
        return errorText(error.code);
    if (const auto words = wordsFor(tableWords, error))
        return *words;
    if (error.code != ErrorCode::TableInvalid)
        return errorText(error.code);
    //: A decision table cannot be read; %1 is the place in the file and what is wrong there
    return {tr(QT_TRANSLATE_NOOP("IntakeRefusal", "This table does not add up")),
            tr(QT_TRANSLATE_NOOP("IntakeRefusal", "Nothing was changed. Look at: %1"))
                .arg(error.detail)};
}

} // namespace stipple
