// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <type_traits>

/// Stands in for Qt's QJniObject where there is no Java: notes every call and answers from a table.
class FakeObject
{};
using jobject = FakeObject *;
using jstring = const QString *;

namespace fakejni {

struct Call
{
    QByteArray type;
    QByteArray method;
    QByteArray signature;
    QStringList arguments; ///< a context is "context"
};

struct Record
{
    QList<Call> calls;
    QHash<QByteArray, QString> answers; ///< by method
};

inline Record &record()
{
    static Record all;
    return all;
}

inline QString shown(jobject)
{
    return QStringLiteral("context");
}
inline QString shown(jstring text)
{
    return *text;
}

} // namespace fakejni

class QJniObject
{
public:
    QJniObject() = default;

    static QJniObject fromString(const QString &text)
    {
        QJniObject object;
        object.m_text = text;
        return object;
    }

    template <typename T>
    [[nodiscard]] T object() const
    {
        static_assert(std::is_same_v<T, jstring>);
        return &m_text;
    }

    [[nodiscard]] QString toString() const { return m_text; }

    template <typename T, typename... Arguments>
    static T callStaticMethod(const char *type, const char *method, const char *signature,
                              Arguments... arguments)
    {
        static_assert(std::is_same_v<T, void>, "the glue answers with strings alone");
        note(type, method, signature, arguments...);
    }

    template <typename... Arguments>
    static QJniObject callStaticObjectMethod(const char *type, const char *method,
                                             const char *signature, Arguments... arguments)
    {
        note(type, method, signature, arguments...);
        return fromString(fakejni::record().answers.value(method));
    }

private:
    template <typename... Arguments>
    static void note(const char *type, const char *method, const char *signature,
                     Arguments... arguments)
    {
        fakejni::record().calls.append({type, method, signature, {fakejni::shown(arguments)...}});
    }

    QString m_text;
};

namespace QNativeInterface {

struct QAndroidApplication
{
    static jobject context()
    {
        static FakeObject activity;
        return &activity;
    }
};

} // namespace QNativeInterface
