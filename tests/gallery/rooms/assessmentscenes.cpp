// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/fakes/editions.h"
#include "tests/gallery/rooms/scene.h"
#include "tests/qml/consultation/demoanswers.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace stipple {

namespace {

using demo::Answers;
using demo::chosen;
using demo::malePattern;
using demo::patches;

Answers with(Answers answers, const QString &linkId, const AnswerValue &value)
{
    answers.insert(linkId, value);
    return answers;
}

/// Two types remain.
Answers undecided()
{
    return {{u"about.age"_s, qint64{40}},
            {u"about.sex"_s, chosen(u"female"_s)},
            {u"about.goal"_s, chosen(u"thinning"_s)},
            {u"pattern.start"_s, chosen(u"years"_s)},
            {u"pattern.shape"_s, chosen(u"everywhere"_s)},
            {u"pattern.shed"_s, chosen(u"slightly"_s)},
            {u"pattern.event"_s, chosen(u"stress"_s)},
            {u"pattern.family"_s, chosen(u"yes"_s)}};
}

/// Treatment runs: not as things stand.
Answers chemotherapy()
{
    return {{u"about.age"_s, qint64{52}},
            {u"about.sex"_s, chosen(u"female"_s)},
            {u"about.goal"_s, chosen(u"thinning"_s)},
            {u"cancer.treated"_s, chosen(u"chemo"_s)},
            {u"cancer.chemo"_s, chosen(u"running"_s)},
            {u"cancer.link"_s, chosen(u"yes"_s)},
            {u"loss.dx"_s, chosen(u"unnamed"_s)}};
}

/// A fresh scar: two dates to wait for.
Answers dots()
{
    return {{u"about.age"_s, qint64{33}},
            {u"about.sex"_s, chosen(u"male"_s)},
            {u"about.goal"_s, chosen(u"scar"_s)},
            {u"scar.type"_s, chosen(u"dots"_s)},
            {u"scar.date"_s, PartialDate::ofMonth(2025, 6)},
            {u"scar.state"_s, chosen(u"red"_s)}};
}

Answers parting()
{
    auto answers = with(malePattern(), u"about.sex"_s, chosen(u"female"_s));
    answers.insert(u"pattern.shape"_s, chosen(u"parting"_s));
    answers.insert(u"pattern.ludwig"_s, chosen(u"I"_s));
    answers.insert(u"health.skin"_s, chosen(u"SU-PSOHX"_s));
    return answers;
}

auto answered(const Answers &answers, bool complete = true)
{
    return [=](DemoHome &home) {
        home.fillAssessment(answers);
        if (complete && !home.assessment.complete())
            qFatal("the assessment cannot be completed");
        return QVariantMap();
    };
}

auto upTo(const Answers &answers, const QString &question)
{
    return [=](DemoHome &home) {
        home.fillAssessment(answers, question);
        return QVariantMap();
    };
}

/// One answer of a finished assessment is looked at again.
auto changing(const Answers &answers, const QString &question)
{
    return [=](DemoHome &home) {
        home.fillAssessment(answers);
        if (!home.assessment.complete())
            qFatal("the assessment cannot be completed");
        return QVariantMap{{u"startAt"_s, question}};
    };
}

/// A form of a demo studio that asks in every way a form can.
Assessment intake()
{
    QFile file(u"" STIPPLE_SOURCE_DIR "/tests/qml/assessment/data/intake.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no intake form");
    const auto form = Questionnaire::load(file.readAll());
    if (!form)
        qFatal("%s", qPrintable(form.error().detail));
    return {*form, {}};
}

Scene typed(const QString &name, const QString &question,
            const std::function<bool(e2e::Hand &)> &act = {}, const Answers &answers = {})
{
    return {.name = u"type-"_s + name,
            .room = u"Assessment"_s,
            .page = u"QuestionPage"_s,
            .prepare = upTo(answers, question),
            .act = act,
            .form = intake};
}

QList<Scene> everyType()
{
    const auto tap = [](const QString &what) {
        return [=](e2e::Hand &hand) { return hand.tap(what); };
    };
    const Answers known{{u"born"_s, PartialDate(QDate(1987, 3, 14))},
                        {u"tattoo.where"_s, TypedAnswer{u"Left arm"_s, {}}}};
    auto readOnly = typed(u"readonly"_s, u"file"_s);
    readOnly.prepare = [](DemoHome &home) {
        home.fillAssessment({}, u"more"_s);
        return QVariantMap{{u"startAt"_s, u"file"_s}};
    };
    return {typed(u"line"_s, u"name"_s),
            typed(u"date"_s, u"born"_s, tap(u"Mar"_s)),
            typed(u"datetime"_s, u"call"_s, tap(u"Nov"_s)),
            typed(u"time"_s, u"wake"_s),
            typed(u"quantity"_s, u"weight"_s),
            typed(u"decimal"_s, u"head"_s),
            typed(u"slider"_s, u"pain"_s),
            typed(u"dropdown"_s, u"heard"_s, tap(u"Choose from 3 answers"_s)),
            typed(u"slider-choice"_s, u"mood"_s),
            typed(u"open"_s, u"work"_s, tap(u"I work inside"_s)),
            typed(u"several"_s, u"care"_s, tap(u"Oil"_s)),
            typed(u"list"_s, u"wishes"_s),
            typed(u"repeat"_s, u"tattoo.fine"_s, tap(u"Yes"_s), known),
            readOnly,
            typed(u"text"_s, u"more"_s),
            typed(u"review"_s, u"never"_s, {}, known)};
}

QVariantMap nothing(DemoHome &)
{
    return {};
}

QVariantMap broken(DemoHome &home)
{
    home.responses.failure = Error{ErrorCode::DatabaseFailed, {}};
    return {};
}

auto tap(const QString &what)
{
    return [=](e2e::Hand &hand) { return hand.tap(what); };
}

QList<Scene> questions()
{
    const auto room = u"Assessment"_s;
    const auto page = u"QuestionPage"_s;
    return {
        {u"question-loading"_s, room, page, nothing, {}, true},
        {u"question-failed"_s, room, page, broken},
        {u"question-number"_s, room, page, nothing},
        {u"question-one"_s, room, page, upTo(malePattern(), u"about.sex"_s)},
        {u"question-why"_s, room, page, upTo(malePattern(), u"about.goal"_s), tap(u"Why ask?"_s)},
        {u"question-several"_s, room, page, upTo(malePattern(), u"loss.skin"_s), tap(u"Itching"_s)},
        {u"question-shape"_s, room, page, upTo(malePattern(), u"pattern.shape"_s)},
        {u"question-norwood"_s, room, page, upTo(malePattern(), u"pattern.norwood"_s),
         tap(u"Temples, clearly"_s)},
        {u"question-norwood-wide"_s,
         room,
         page,
         upTo(malePattern(), u"pattern.norwood"_s),
         tap(u"Temples, clearly"_s),
         false,
         {1024, 768}},
        {u"question-ludwig"_s, room, page,
         upTo(with(malePattern(), u"pattern.shape"_s, chosen(u"parting"_s)), u"pattern.ludwig"_s)},
        {u"question-scar"_s, room, page,
         upTo(with(malePattern(), u"about.goal"_s, chosen(u"both"_s)), u"scar.type"_s)},
        {u"question-month"_s, room, page, upTo(patches(), u"pattern.since"_s), tap(u"Sep"_s)},
        {u"question-effect"_s,
         room,
         page,
         changing(malePattern(), u"pattern.start"_s),
         tap(u"Over days or weeks"_s),
         false,
         {390, 1200}},
        {u"question-review"_s, room, page, answered(patches(), false)},
        {u"question-review-end"_s, room, page,
         [](DemoHome &home) {
             home.fillAssessment(patches());
             return QVariantMap{{u"photos"_s, u"You have photos of 3 views."_s}};
         },
         [](e2e::Hand &hand) { return hand.see(u"Photos, if you like"_s); }},
    };
}

/// The app was updated since these answers.
auto updated(const std::function<QVariantMap(DemoHome &)> &before, const Assessment &builtIn)
{
    return [=](DemoHome &home) {
        const auto properties = before(home);
        home.assessments = AssessmentShelf(builtIn);
        home.clock.advance(std::chrono::hours(48));
        return properties;
    };
}

QList<Scene> versions()
{
    const auto room = u"Assessment"_s;
    const auto home = u"AssessmentHomePage"_s;
    const auto page = u"RenewalPage"_s;
    const auto psoriasis = with(malePattern(), u"health.skin"_s, chosen(u"SU-PSOHX"_s));
    const auto draft = updated(upTo(malePattern(), u"health.scalp"_s), Edition::rebuilt());
    const auto move = tap(u"Move to the new questions"_s);
    return {
        {u"version-draft"_s, room, home, draft},
        {u"version-move"_s, room, home, draft, move, false, {390, 1000}},
        {u"version-move-whole"_s, room, home,
         updated(upTo(malePattern(), u"health.scalp"_s), Edition::stricter()), move},
        {u"version-done"_s,
         room,
         home,
         updated(answered(psoriasis), Edition::stricter()),
         {},
         false,
         {390, 1000}},
        {u"version-before"_s, room, home,
         [](DemoHome &demo) {
             const auto properties = answered(malePattern())(demo);
             demo.responses.rows.first().pins.clear();
             demo.assessments = AssessmentShelf(Edition().raise(0, Edition::Minor).assessment());
             return properties;
         }},
        {u"renewal-loading"_s, room, page, nothing, {}, true},
        {u"renewal-same"_s, room, page,
         updated(answered(malePattern()), Edition::cautious().assessment())},
        {u"renewal-failed"_s, room, page, broken},
        {u"renewal-rules"_s,
         room,
         page,
         updated(answered(psoriasis), Edition::stricter()),
         {},
         false,
         {390, 1200}},
        {u"renewal-questions"_s,
         room,
         page,
         updated(answered(psoriasis), Edition::rebuilt()),
         {},
         false,
         {390, 1000}},
        {u"renewal-wide"_s,
         room,
         page,
         updated(answered(psoriasis), Edition::stricter()),
         {},
         false,
         {1024, 900}},
    };
}

} // namespace

QList<Scene> assessmentScenes()
{
    const auto room = u"Assessment"_s;
    const auto home = u"AssessmentHomePage"_s;
    const auto result = u"ResultPage"_s;
    QList<Scene> scenes{
        {u"assessment-loading"_s, room, home, nothing, {}, true},
        {u"assessment-empty"_s, room, home, nothing},
        {u"assessment-draft"_s, room, home, upTo(malePattern(), u"pattern.shape"_s)},
        {u"assessment-forget"_s, room, home, upTo(malePattern(), u"pattern.shape"_s),
         tap(u"Start again"_s)},
        {u"assessment-done"_s, room, home, answered(malePattern())},
        {u"assessment-failed"_s, room, home, broken},
        {u"result-loading"_s, room, result, nothing, {}, true},
        {u"result-empty"_s, room, result, nothing},
        {u"result-failed"_s, room, result, broken},
        {u"result-pattern"_s,
         room,
         result,
         answered(with(malePattern(), u"about.expect"_s, QStringList{u"growth"_s, u"painless"_s})),
         {},
         false,
         {390, 4600}},
        {u"result-doctor"_s, room, result, answered(patches()), {}, false, {390, 4400}},
        {u"result-undecided"_s, room, result, answered(undecided()), {}, false, {390, 3600}},
        {u"result-chemo"_s, room, result, answered(chemotherapy()), {}, false, {390, 2600}},
        {u"result-scar"_s, room, result, answered(dots()), {}, false, {390, 3400}},
        {u"result-women"_s, room, result, answered(parting()), {}, false, {390, 3800}},
        {u"result-wide"_s, room, result, answered(malePattern()), {}, false, {1024, 768}},
    };
    return scenes + versions() + questions() + everyType();
}

} // namespace stipple
