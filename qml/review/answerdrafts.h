// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace stipple {

/// What was typed and not sent, by case, so that moving between cases loses nothing.
/// In memory only: an answer that was not sent leaves no trace on disk.
class AnswerDrafts : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    [[nodiscard]] Q_INVOKABLE QString of(const QString &threadId) const
    {
        return m_drafts.value(threadId);
    }

    Q_INVOKABLE void keep(const QString &threadId, const QString &text)
    {
        if (text.isEmpty())
            m_drafts.remove(threadId);
        else
            m_drafts.insert(threadId, text);
    }

private:
    QHash<QString, QString> m_drafts;
};

} // namespace stipple
