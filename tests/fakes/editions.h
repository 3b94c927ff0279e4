// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/questionnaire/assessment.h"

#include <QRegularExpression>

namespace stipple {

/// Made-up later versions of the built-in assessment: the same bytes, edited.
class Edition
{
public:
    Edition()
    {
        const auto builtIn = Assessment::load();
        if (!builtIn)
            qFatal("%s", qPrintable(builtIn.error().detail));
        for (const auto &document : builtIn->documents())
            m_documents.append(document.bytes);
    }

    /// In the form and in every table; there has to be something to replace.
    Edition &replace(const QByteArray &before, const QByteArray &now)
    {
        bool found = false;
        for (auto &bytes : m_documents) {
            found = found || bytes.contains(before);
            bytes.replace(before, now);
        }
        if (!found)
            qFatal("nothing to edit: %s", before.constData());
        return *this;
    }

    enum Step { Major, Minor, Patch };

    /// Raises the version of the form: 0; or of a table: type, suitability, plan.
    Edition &raise(int document, Step step)
    {
        static const QRegularExpression version(QStringLiteral(R"re("version": "([0-9.]+)")re"));
        auto text = QString::fromUtf8(m_documents.at(document));
        const auto found = version.match(text);
        auto parts = found.captured(1).split(u'.');
        parts[step] = QString::number(parts.at(step).toInt() + 1);
        text.replace(found.capturedStart(1), found.capturedLength(1), parts.join(u'.'));
        m_documents[document] = text.toUtf8();
        return *this;
    }

    [[nodiscard]] Assessment assessment() const
    {
        const auto read = Assessment::read(m_documents.first(), m_documents.mid(1));
        if (!read)
            qFatal("%s", qPrintable(read.error().detail));
        return *read;
    }

    /// A patch: the first question in other words.
    [[nodiscard]] static Assessment reworded()
    {
        return Edition()
            .replace("How old are you?", "What is your age?")
            .raise(0, Patch)
            .assessment();
    }

    /// Psoriasis needs a doctor's agreement.
    [[nodiscard]] static Edition cautious()
    {
        const QByteArray reason =
            " \"by\": \"dermatologist\"}],\n      \"reason\": {\"en\": \"Psoriasis";
        Edition edition;
        edition.replace("\"CAUTION\"," + reason, "\"CLEARANCE\"," + reason).raise(2, Minor);
        return edition;
    }

    /// A minor version: the same, and male patterns take other sessions.
    [[nodiscard]] static Assessment stricter()
    {
        const QByteArray rest = "}, \"gapDays\": 14, \"topUpMonths\": {\"low\": 36";
        return cautious()
            .replace("{\"low\": 2, \"high\": 4" + rest, "{\"low\": 3, \"high\": 5" + rest)
            .raise(3, Minor)
            .assessment();
    }

    /// A major version: one question has another linkId, one answer another code.
    [[nodiscard]] static Assessment rebuilt()
    {
        return Edition()
            .replace("pattern.family", "pattern.relatives")
            .replace("\"code\": \"IV\"", "\"code\": \"four\"")
            .replace("Questionnaire/smp|0.", "Questionnaire/smp|1.")
            .raise(0, Major)
            .raise(1, Major)
            .raise(2, Major)
            .raise(3, Major)
            .assessment();
    }

private:
    QList<QByteArray> m_documents;
};

} // namespace stipple
