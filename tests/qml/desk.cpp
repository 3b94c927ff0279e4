// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/desk.h"

#include "qml/review/receivedphotos.h"

#include <QQmlEngine>

using namespace Qt::StringLiterals;

namespace stipple {

Desk::Desk()
    : Desk(settings)
{}

Desk::Desk(Settings &other)
    : m_services{.clock = demo.clock,
                 .content = demo.content,
                 .settings = other,
                 .keyStore = keyStore,
                 .shareSheet = demo.shareSheet,
                 .care = home.care,
                 .diary = home.diary,
                 .assessment = home.assessment,
                 .sharing = home.sharing,
                 .consultation = home.consultation,
                 .clinic = demo.clinic,
                 .inbox = demo.inbox,
                 .packets = demo.packets,
                 .intake = home.intake,
                 .choosing = home.choosing,
                 .reminders = home.reminders,
                 .captureKit = home.captureKit,
                 .comparison = home.comparison,
                 .appearance = home.appearance}
{
    sitDown();
}

void Desk::sitDown()
{
    Services::setCurrent(&m_services);
}

bool Desk::open(Stage &stage, const QString &room, const QString &page,
                const QVariantMap &properties)
{
    lendPhotos(stage.engine());
    if (!stage.show(room, page, properties))
        return false;
    (void)stage.hand().look();
    return true;
}

void Desk::lendPhotos(QQmlEngine &engine)
{
    engine.addImageProvider(u"received"_s, receivedPhotos(demo.inbox).release());
}

Desk::~Desk()
{
    Services::setCurrent(nullptr);
}

bool tap(Stage &stage, const QString &what, int nth)
{
    (void)stage.hand().look();
    return stage.hand().tap(what, nth);
}

} // namespace stipple
