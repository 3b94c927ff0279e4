// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/base/adviser.h"
#include "qml/base/errortext.h"

#include <QAbstractListModel>
#include <QVariantList>

namespace stipple {

struct Services;

/// All entries, newest first, with what stands above them: the strip of days, one trend, and the
/// photos of one view. Only the entries that are shown are opened, so that ten years of them open
/// as quickly as a month.
class DiaryModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(stipple::ErrorText error READ error NOTIFY changed FINAL)

    /// Each {letter, number, mark, quiet, date, text, entryId}; today is `todayIndex`.
    Q_PROPERTY(QVariantList days READ days NOTIFY changed FINAL)
    Q_PROPERTY(int todayIndex READ todayIndex NOTIFY changed FINAL)

    /// How many of the entries that were looked at cannot be read, or lack photos.
    Q_PROPERTY(int unreadable READ unreadable NOTIFY changed FINAL)

    /// There are entries older than those in the rows.
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY changed FINAL)

    Q_PROPERTY(Trend trend READ trend WRITE setTrend NOTIFY trendChanged FINAL)
    /// Each [day, low, high].
    Q_PROPERTY(QVariantList band READ band NOTIFY trendChanged FINAL)
    /// Each [day, value].
    Q_PROPERTY(QVariantList values READ values NOTIFY trendChanged FINAL)
    Q_PROPERTY(int trendDays READ trendDays NOTIFY trendChanged FINAL)
    Q_PROPERTY(int trendToday READ trendToday NOTIFY trendChanged FINAL)
    Q_PROPERTY(Verdict verdict READ verdict NOTIFY trendChanged FINAL)
    Q_PROPERTY(int sessionNumber READ sessionNumber NOTIFY changed FINAL)

    /// Each {view, word}: those that have a photo.
    Q_PROPERTY(QVariantList views READ views NOTIFY changed FINAL)
    Q_PROPERTY(QString view READ view WRITE setView NOTIFY viewChanged FINAL)
    /// Each {source, label, entryId}, newest first: a few, or all of them.
    Q_PROPERTY(QVariantList photos READ photos NOTIFY viewChanged FINAL)
    Q_PROPERTY(bool allPhotos READ allPhotos WRITE setAllPhotos NOTIFY viewChanged FINAL)
    /// How many there are of this view.
    Q_PROPERTY(int photoCount READ photoCount NOTIFY viewChanged FINAL)

public:
    enum class State { Loading, Empty, Failed, Full };
    Q_ENUM(State)
    enum class Trend { Redness, Pain, Itch, Scabs };
    Q_ENUM(Trend)
    /// How the latest value lies to the band. Nothing is said beside an open red flag.
    enum class Verdict { None, Within, Above };
    Q_ENUM(Verdict)

    enum class Row { Id = Qt::UserRole, Title, Sub, Level, Note, PhotoCount, Photo };

    explicit DiaryModel(QObject *parent = nullptr);
    explicit DiaryModel(const Services &services, QObject *parent = nullptr);
    DiaryModel(Clock &clock, CareService &care, DiaryService &diary, Settings &settings,
               const Guidance &guidance, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] ErrorText error() const { return m_error; }
    [[nodiscard]] QVariantList days() const { return m_days; }
    [[nodiscard]] int todayIndex() const { return m_todayIndex; }
    [[nodiscard]] int unreadable() const { return m_unreadable; }
    [[nodiscard]] bool hasMore() const;
    [[nodiscard]] Trend trend() const { return m_trend; }
    void setTrend(Trend trend);
    [[nodiscard]] QVariantList band() const;
    [[nodiscard]] QVariantList values() const;
    [[nodiscard]] int trendDays() const;
    [[nodiscard]] int trendToday() const;
    [[nodiscard]] Verdict verdict() const;
    [[nodiscard]] int sessionNumber() const { return m_last ? m_last->number : 0; }
    [[nodiscard]] QVariantList views() const;
    [[nodiscard]] QString view() const;
    void setView(const QString &view);
    [[nodiscard]] QVariantList photos() const;
    [[nodiscard]] bool allPhotos() const { return m_showsAllPhotos; }
    void setAllPhotos(bool all);
    [[nodiscard]] int photoCount() const;

    Q_INVOKABLE void reload();
    /// Twice as many rows as before, as far as there are entries.
    Q_INVOKABLE void showMore();

Q_SIGNALS:
    void changed();
    void trendChanged();
    void viewChanged();

private:
    [[nodiscard]] Status read();
    [[nodiscard]] Status readEntries(qsizetype count);
    [[nodiscard]] Status readCourse();
    void readDays();
    [[nodiscard]] Measure measure() const;
    [[nodiscard]] std::optional<int> dayNumber(const QDate &day) const;
    [[nodiscard]] Level levelOf(const Entry &entry) const;
    [[nodiscard]] QString titleOf(const Entry &entry) const;

    Clock &m_clock;
    CareService &m_care;
    DiaryService &m_diary;
    Adviser m_adviser;

    State m_state = State::Loading;
    ErrorText m_error;
    QDate m_today;
    QList<EntryDay> m_index;       ///< every entry, newest first
    QList<Entry> m_entries;        ///< those that were opened, newest first
    qsizetype m_complete = 0;      ///< how many of them are rows; the rest is there for comparison
    QList<Entry> m_course;         ///< since the last session, oldest first
    QList<EntryPhoto> m_allPhotos; ///< newest first
    bool m_showsAllPhotos = false;
    int m_unreadable = 0;
    QList<Session> m_sessions;
    std::optional<Session> m_last;
    QSet<QString> m_modifiers;
    bool m_flagOpen = false;
    QVariantList m_days;
    int m_todayIndex = 0;
    Trend m_trend = Trend::Redness;
    QString m_view;
    qsizetype m_shown = 0;
    /// Advice is worked out for the rows that are looked at, and remembered until a reload.
    mutable QHash<EntryId, Level> m_levels;
};

} // namespace stipple
