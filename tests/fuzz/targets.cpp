// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/targets.h"

#include "core/json/writer.h"
#include "core/questionnaire/responsevalidator.h"
#include "core/questionnaire/score.h"

#include <QFile>

namespace stipple {
namespace {

void demand(bool holds, const char *what)
{
    if (!holds)
        qFatal("%s", what);
}

void tryBoth(const Questionnaire &form, const Response &response)
{
    const auto evaluation = Evaluation::of(form, response);
    const auto issues = validate(form, response);
    if (!evaluation || !issues)
        return;
    demand(evaluation->enabledCount() + evaluation->disabled().size() <= form.items().size(),
           "more items shown or hidden than there are");
    for (const auto &issue : *issues)
        demand(issue.expression.startsWith(QLatin1StringView("QuestionnaireResponse")),
               "an issue without a place");
    for (int place = 0; place < evaluation->size(); ++place)
        for (const auto &answer : evaluation->answersOf(place))
            demand(!evaluation->path(answer).isEmpty(), "an answer without a place");
    const auto score = scoreOf(*evaluation, MissingTerms::Partial);
    demand(score.answered <= score.of, "more questions answered than asked");
}

void tryTexts(const Questionnaire &form)
{
    for (const auto &item : form.items()) {
        demand(item.end > 0 && item.end <= form.items().size(), "an item that does not end");
        for (const auto &option : item.options)
            demand(!option.value.coding() || item.option(*option.value.coding()),
                   "an option that is not found");
    }
}

} // namespace

void tryForm(const QByteArray &bytes)
{
    const auto zero = bytes.indexOf('\0');
    const auto form = Questionnaire::load(zero < 0 ? bytes : bytes.left(zero));
    if (!form)
        return;
    tryTexts(*form);
    const auto again = Questionnaire::load(json::write(form->document()));
    demand(again.hasValue(), "a form that cannot be read again");
    demand(again->issues().size() == form->issues().size() &&
               again->canConclude() == form->canConclude(),
           "a form that changed when it was written");
    tryBoth(*form, {});
    if (zero < 0)
        return;
    if (const auto response = Response::load(bytes.mid(zero + 1)))
        tryBoth(*form, *response);
}

void tryResponse(const QByteArray &bytes)
{
    static const auto form = [] {
        QFile file(QStringLiteral(STIPPLE_SOURCE_DIR "/tests/core/forms/data/intake.json"));
        demand(file.open(QIODevice::ReadOnly), "no form to answer");
        return *Questionnaire::load(file.readAll());
    }();
    const auto response = Response::load(bytes);
    if (!response)
        return;
    tryBoth(form, *response);
    const auto written = response->toJson();
    const auto again = Response::load(written);
    demand(again && again->toJson() == written, "a response that changed when it was written");
    auto changed = *response;
    for (int place = 0; place < form.items().size(); ++place)
        if (form.item(place).isQuestion())
            changed.setAnswers(form, place, changed.answers(form, place));
    tryBoth(form, changed);
}

} // namespace stipple
