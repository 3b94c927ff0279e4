// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "platform/android/cpp/reminderglue.h"

#include <QCoreApplication>
#include <QJniObject>

namespace stipple::reminderglue {
namespace {

constexpr auto glue = "org/stipple/glue/Reminders";

} // namespace

QString folder()
{
    return QJniObject::callStaticObjectMethod(glue, "directory",
                                              "(Landroid/content/Context;)Ljava/lang/String;",
                                              QNativeInterface::QAndroidApplication::context())
        .toString();
}

void settle()
{
    QJniObject::callStaticMethod<void>(glue, "settle", "(Landroid/content/Context;)V",
                                       QNativeInterface::QAndroidApplication::context());
}

void poke()
{
    QJniObject::callStaticMethod<void>(glue, "poke", "(Landroid/content/Context;)V",
                                       QNativeInterface::QAndroidApplication::context());
}

void erase()
{
    QJniObject::callStaticMethod<void>(glue, "erase", "(Landroid/content/Context;)V",
                                       QNativeInterface::QAndroidApplication::context());
}

QByteArray health()
{
    return QJniObject::callStaticObjectMethod(glue, "health",
                                              "(Landroid/content/Context;)Ljava/lang/String;",
                                              QNativeInterface::QAndroidApplication::context())
        .toString()
        .toUtf8();
}

void ask()
{
    QJniObject::callStaticMethod<void>(glue, "ask", "(Landroid/content/Context;)V",
                                       QNativeInterface::QAndroidApplication::context());
}

void open(const QString &page)
{
    QJniObject::callStaticMethod<void>(glue, "open",
                                       "(Landroid/content/Context;Ljava/lang/String;)V",
                                       QNativeInterface::QAndroidApplication::context(),
                                       QJniObject::fromString(page).object<jstring>());
}

QString takeTap()
{
    return QJniObject::callStaticObjectMethod(glue, "takeTap", "()Ljava/lang/String;").toString();
}

} // namespace stipple::reminderglue
