// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/intake/formlistmodel.h"
#include "tests/core/intake/demoform.h"
#include "tests/gallery/rooms/scene.h"

#include <QCoreApplication>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace stipple {

namespace {

constexpr QSize tablet(1280, 800);

ClinicFormId take(DemoHome &home, const QByteArray &form, const QByteArray &table = {})
{
    const auto id = home.intake.import(form);
    if (!id)
        qFatal("%s", qPrintable(id.error().detail));
    if (!table.isEmpty() && !home.intake.importTable(*id, table))
        qFatal("no table");
    return *id;
}

QByteArray faultyForm()
{
    QByteArray photos;
    for (const auto *side : {"front", "left", "right", "back", "crown"})
        photos += QByteArray(",{'linkId':'photo.") + side +
                  "','type':'attachment','text':'A photo of the " + side + "'}";
    return demoform::form(
        demoform::items + photos +
            ",{'linkId':'ever','type':'boolean','text':'Have you had a tattoo before?','extra':1,"
            "'enableWhen':[{'question':'thin','operator':'!=','answerCoding':{'code':'no'}}]}",
        "0.9.0");
}

QByteArray unreviewed()
{
    return demoform::table(demoform::rule("DEMO-1", "yes", "{'outcome':'CLEARANCE','by':'gp'}") +
                           "," +
                           demoform::rule("DEMO-2", "no", "{'outcome':'INFO'}", "'part':'demo'"));
}

QVariantMap nothing(DemoHome &)
{
    return {};
}

QVariantMap several(DemoHome &home)
{
    take(home, faultyForm());
    home.clock.advance(std::chrono::minutes(1));
    take(home, demoform::form(), unreviewed());
    home.clock.advance(std::chrono::minutes(1));
    take(home, demoform::form(demoform::items, "2.0.0"));
    return {};
}

QVariantMap broken(DemoHome &home)
{
    home.intakeRows.unreadable = Error{ErrorCode::DatabaseFailed, {}};
    return {};
}

/// The list after somebody chose a file.
std::function<QVariantMap(DemoHome &)> chosen(const QByteArray &bytes)
{
    return [bytes](DemoHome &home) {
        take(home, demoform::form(), demoform::table());
        QTemporaryFile file;
        if (!file.open() || file.write(bytes) != bytes.size() || !file.flush())
            qFatal("no file");
        auto *model = new FormListModel(home.services, QCoreApplication::instance());
        model->open(QUrl::fromLocalFile(file.fileName()));
        return QVariantMap{{u"model"_s, QVariant::fromValue(model)}};
    };
}

std::function<QVariantMap(DemoHome &)> about(const QByteArray &form, const QByteArray &table = {})
{
    return [=](DemoHome &home) {
        return QVariantMap{{u"formId"_s, take(home, form, table).toString()}};
    };
}

QVariantMap gone(DemoHome &)
{
    return {{u"formId"_s, ClinicFormId::random().toString()}};
}

bool answerAll(e2e::Hand &hand, const QString &last)
{
    return hand.tap(u"Yes"_s) && hand.tap(u"Next"_s) && hand.see(u"Which ones?"_s) &&
           hand.tap(u"Skip"_s) && hand.see(u"When were you last in strong sun?"_s) &&
           hand.tap(u"Skip"_s) && hand.see(u"Your answers"_s) && hand.tap(last);
}

QByteArray reworded()
{
    auto bytes = demoform::form();
    return bytes.replace("Which ones?", "Which of them?");
}

} // namespace

QList<Scene> intakeScenes()
{
    const auto room = u"Intake"_s;
    const auto saveGrid = [](e2e::Hand &hand) {
        return hand.tap(u"Save the reviewers' grid"_s) && hand.see(u"Saved"_s);
    };
    const auto end = [](e2e::Hand &hand) {
        return hand.see(u"Its table goes with it. You can undo it."_s);
    };
    const auto result = [](e2e::Hand &hand) { return answerAll(hand, u"See my result"_s); };
    const auto finish = [](e2e::Hand &hand) { return answerAll(hand, u"Finish"_s); };
    return {
        {u"intake-forms-loading"_s, room, u"FormsPage"_s, several, {}, true},
        {u"intake-forms-empty"_s, room, u"FormsPage"_s, nothing},
        {u"intake-forms-failed"_s, room, u"FormsPage"_s, broken},
        {u"intake-forms-full"_s, room, u"FormsPage"_s, several},
        {u"intake-forms-wide"_s, room, u"FormsPage"_s, several, {}, false, tablet},
        {u"intake-forms-refused"_s, room, u"FormsPage"_s, chosen("{\"resourceType\":\"Patient\"}")},
        {u"intake-forms-replace"_s, room, u"FormsPage"_s, chosen(reworded())},
        {u"intake-form-loading"_s, room, u"FormPage"_s, about(demoform::form()), {}, true},
        {u"intake-form-failed"_s, room, u"FormPage"_s, gone},
        {u"intake-form-plain"_s, room, u"FormPage"_s, about(demoform::form())},
        {u"intake-form-findings"_s, room, u"FormPage"_s, about(faultyForm())},
        {u"intake-form-wide"_s, room, u"FormPage"_s, about(faultyForm()), {}, false, tablet},
        {u"intake-form-table"_s, room, u"FormPage"_s, about(demoform::form(), unreviewed())},
        {u"intake-form-end"_s, room, u"FormPage"_s, about(demoform::form(), unreviewed()), end},
        {u"intake-form-saved"_s, room, u"FormPage"_s, about(demoform::form(), demoform::table()),
         saveGrid},
        {u"intake-preview-question"_s, room, u"FormPreviewPage"_s, about(demoform::form())},
        {u"intake-preview-wide"_s,
         room,
         u"FormPreviewPage"_s,
         about(demoform::form()),
         {},
         false,
         tablet},
        {u"intake-preview-concluded"_s, room, u"FormPreviewPage"_s,
         about(demoform::form(), demoform::table()), result},
        {u"intake-preview-nothing"_s, room, u"FormPreviewPage"_s, about(demoform::form()), finish},
        {u"intake-preview-failed"_s, room, u"FormPreviewPage"_s, gone},
    };
}

} // namespace stipple
