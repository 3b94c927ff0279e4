// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/base/adviser.h"
#include "qml/diary/trendwindow.h"

#include <QtQml/qqmlregistration.h>

namespace stipple {

struct Services;

/// One measure over time beside what is usual on each of its days.
class TrendModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Kind kind READ kind WRITE setKind NOTIFY changed FINAL)
    /// As chosen; until then the shortest one that shows more than a single day.
    Q_PROPERTY(Span span READ span WRITE setSpan NOTIFY changed FINAL)
    /// The entries of this span cannot be read.
    Q_PROPERTY(bool failed READ failed NOTIFY changed FINAL)
    /// Each [x, low, high] and [x, value]; x are days from the left.
    Q_PROPERTY(QVariantList band READ band NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList values READ values NOTIFY changed FINAL)
    /// The last x that is shown, and that of today.
    Q_PROPERTY(int days READ days NOTIFY changed FINAL)
    Q_PROPERTY(int today READ today NOTIFY changed FINAL)
    /// Which day after the session stands at x 0; −1 when `dates` stand below instead.
    Q_PROPERTY(int first READ first NOTIFY changed FINAL)
    /// Each [x, text].
    Q_PROPERTY(QVariantList dates READ dates NOTIFY changed FINAL)
    Q_PROPERTY(Verdict verdict READ verdict NOTIFY changed FINAL)
    /// The latest value in words, beside what is usual on its day.
    Q_PROPERTY(QString latest READ latest NOTIFY changed FINAL)
    /// Of the last session, from 1; 0 before the first.
    Q_PROPERTY(int sessionNumber READ sessionNumber NOTIFY changed FINAL)

public:
    enum class Kind { Redness, Pain, Itch, Swelling, Scabs };
    Q_ENUM(Kind)
    enum class Span { Fortnight, Quarter, All };
    Q_ENUM(Span)
    /// How the latest value lies to the band. Nothing is said beside an open red flag.
    enum class Verdict { None, Within, Above };
    Q_ENUM(Verdict)

    explicit TrendModel(QObject *parent = nullptr);
    explicit TrendModel(const Services &services, QObject *parent = nullptr);
    TrendModel(Clock &clock, CareService &care, DiaryService &diary, Settings &settings,
               const Guidance &guidance, QObject *parent = nullptr);

    [[nodiscard]] Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    [[nodiscard]] Span span() const;
    void setSpan(Span span);
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] QVariantList band() const { return m_band; }
    [[nodiscard]] QVariantList values() const { return m_values; }
    [[nodiscard]] int days() const { return m_window.days; }
    [[nodiscard]] int today() const;
    [[nodiscard]] int first() const { return m_window.first.value_or(-1); }
    [[nodiscard]] QVariantList dates() const { return trendDates(m_window); }
    [[nodiscard]] Verdict verdict() const { return m_verdict; }
    [[nodiscard]] QString latest() const { return m_latest; }
    [[nodiscard]] int sessionNumber() const { return m_last ? m_last->number : 0; }

    Q_INVOKABLE void reload();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] Status read();
    [[nodiscard]] Status readEntries();
    [[nodiscard]] Result<QList<Entry>> someOf(const QDate &from, const QDate &to) const;
    [[nodiscard]] Span bestSpan() const;
    [[nodiscard]] TrendWindow windowOf(Span span) const;
    void show();
    void judge();

    Clock &m_clock;
    CareService &m_care;
    DiaryService &m_diary;
    Adviser m_adviser;
    Kind m_kind = Kind::Redness;
    std::optional<Span> m_chosen;
    bool m_failed = false;
    bool m_flagOpen = false;
    QDate m_today;
    QList<Session> m_sessions;
    std::optional<Session> m_last;
    QList<EntryDay> m_index; ///< newest first
    TrendWindow m_window;
    QList<Entry> m_entries; ///< of the window, oldest first
    QVariantList m_band;
    QVariantList m_values;
    Verdict m_verdict = Verdict::None;
    QString m_latest;
};

} // namespace stipple
