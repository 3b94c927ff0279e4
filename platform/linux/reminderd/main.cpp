// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/linux/linuxfolders.h"
#include "platform/linux/reminderd/daemon.h"
#include "platform/linux/reminderd/restingclock.h"
#include "platform/linux/reminderd/timerfdtimer.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace stipple;

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    RestingClock clock;
    TimerfdTimer timer;
    const ReminderWords words;
    Daemon daemon({.folder = linuxfolders::reminders(),
                   .program = QCoreApplication::applicationDirPath() + u"/stipple"_s,
                   .isSandboxed = linuxfolders::isSandboxed()},
                  QDBusConnection::sessionBus(), QDBusConnection::systemBus(), clock, timer, words);
    return daemon.start() ? QCoreApplication::exec() : 0;
}
