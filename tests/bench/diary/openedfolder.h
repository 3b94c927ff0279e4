// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/composition.h"
#include "core/vault/vault.h"
#include "platform/common/systemclock.h"
#include "platform/fake/fakeappearance.h"
#include "platform/fake/fakecamera.h"
#include "platform/fake/fakekeystore.h"
#include "platform/fake/fakesharesheet.h"
#include "platform/fake/silentalarms.h"
#include "qml/base/photoprovider.h"
#include "qml/diary/diarymodel.h"

#include <QFile>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>

#include <cstdio>
#include <memory>

namespace stipple::bench {

inline int failed(const Error &error)
{
    std::fprintf(stderr, "%s %s\n", qPrintable(codeName(error.code)), qPrintable(error.detail));
    return 1;
}

/// The key of every folder that the benchmarks fill; it guards nothing but demo entries.
inline void giveKey(FakeKeyStore &keys)
{
    keys.secrets.insert(Vault::keyName(), QByteArray(32, 'k'));
}

/// What the kernel says this process holds, in kilobytes.
inline qint64 residentKb()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const auto text = status.readAll();
    const auto at = text.indexOf("VmRSS:") + 6;
    return text.mid(at, text.indexOf("kB", at) - at).trimmed().toLongLong();
}

inline void painted(QQuickWindow &window)
{
    bool done = false;
    const QObject here; // no later frame may find what it was told to write to
    QObject::connect(&window, &QQuickWindow::frameSwapped, &here, [&done] { done = true; });
    window.update();
    while (!done)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// The real services over a data folder, and a window that has been painted.
class OpenedFolder
{
public:
    explicit OpenedFolder(const QString &folder)
    {
        giveKey(m_keys);
        m_composition = std::make_unique<Composition>(
            Ports{m_clock, m_keys, m_sheet, m_alarms, m_captureKit, m_appearance}, folder);
        if (!m_composition->status())
            return;
        engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        engine.addImageProvider(QStringLiteral("photo"), new PhotoProvider(m_composition->diary()));
        window.resize(390, 844);
        window.show();
        painted(window);
    }

    [[nodiscard]] Status status() const { return m_composition->status(); }
    [[nodiscard]] DiaryService &diary() { return m_composition->diary(); }

    /// The diary's page in the window, full; nothing when it cannot be had.
    [[nodiscard]] std::unique_ptr<QQuickItem> showDiary()
    {
        QQmlComponent component(&engine,
                                QUrl(QStringLiteral("qrc:/qt/qml/Stipple/Diary/DiaryPage.qml")));
        std::unique_ptr<QObject> made(component.create());
        auto *page = qobject_cast<QQuickItem *>(made.get());
        if (page == nullptr) {
            std::fprintf(stderr, "%s\n", qPrintable(component.errorString()));
            return nullptr;
        }
        made.release();
        std::unique_ptr<QQuickItem> item(page);
        item->setParentItem(window.contentItem());
        item->setSize(window.size());
        const auto *diary = item->findChild<DiaryModel *>();
        while (diary->state() == DiaryModel::State::Loading)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (diary->state() != DiaryModel::State::Full)
            return nullptr;
        return item;
    }

private:
    FakeKeyStore m_keys;
    SystemClock m_clock;
    FakeShareSheet m_sheet;
    SilentAlarms m_alarms;
    FakeCaptureKit m_captureKit;
    FakeAppearance m_appearance;
    std::unique_ptr<Composition> m_composition;

public:
    QQmlEngine engine;
    QQuickWindow window;
};

} // namespace stipple::bench
