// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "qml/base/adviser.h"
#include "qml/base/errortext.h"

#include <QVariantList>

namespace stipple {

struct Services;

/// The advice about one kept entry, and what was logged in it.
class AdviceModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString entryId READ entryId WRITE setEntryId NOTIFY entryIdChanged FINAL)
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(stipple::ErrorText error READ error NOTIFY changed FINAL)

    /// "Saved · day 4, 7:06"
    Q_PROPERTY(QString savedText READ savedText NOTIFY changed FINAL)
    Q_PROPERTY(int level READ level NOTIFY changed FINAL)
    /// Something was answered; without that the level says nothing.
    Q_PROPERTY(bool known READ isKnown NOTIFY changed FINAL)
    Q_PROPERTY(QString levelName READ levelName NOTIFY changed FINAL)
    Q_PROPERTY(QString headline READ headline NOTIFY changed FINAL)
    Q_PROPERTY(QString deadline READ deadline NOTIFY changed FINAL)
    Q_PROPERTY(QString meaning READ meaning NOTIFY changed FINAL)
    Q_PROPERTY(QString action READ action NOTIFY changed FINAL)
    Q_PROPERTY(QStringList because READ because NOTIFY changed FINAL)
    Q_PROPERTY(QStringList steps READ steps NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList sources READ sources NOTIFY changed FINAL)
    Q_PROPERTY(bool convention READ convention NOTIFY changed FINAL)
    Q_PROPERTY(QString conventionPart READ conventionPart NOTIFY changed FINAL)
    /// Whether the advice comes from a red flag: then nobody may believe to be watched over.
    Q_PROPERTY(bool flagged READ flagged NOTIFY changed FINAL)
    /// Less urgent advice about the same entry; each {level, text}.
    Q_PROPERTY(QVariantList further READ further NOTIFY changed FINAL)

    /// What was logged; each {title, value}.
    Q_PROPERTY(QVariantList logged READ logged NOTIFY changed FINAL)
    /// When the entry was changed last, and how often; empty when it never was.
    Q_PROPERTY(QString changedText READ changedText NOTIFY changed FINAL)
    Q_PROPERTY(QString note READ note NOTIFY changed FINAL)
    /// Each {view, source}.
    Q_PROPERTY(QVariantList photos READ photos NOTIFY changed FINAL)

    Q_PROPERTY(QString number READ number CONSTANT FINAL)
    Q_PROPERTY(QString insteadTitle READ insteadTitle CONSTANT FINAL)
    Q_PROPERTY(QString insteadSigns READ insteadSigns CONSTANT FINAL)
    Q_PROPERTY(QString nobody READ nobody CONSTANT FINAL)
    Q_PROPERTY(QString nobodySub READ nobodySub CONSTANT FINAL)

public:
    enum class State { Loading, Failed, Full };
    Q_ENUM(State)

    explicit AdviceModel(QObject *parent = nullptr);
    explicit AdviceModel(const Services &services, QObject *parent = nullptr);
    AdviceModel(Clock &clock, CareService &care, DiaryService &diary, Settings &settings,
                const Guidance &guidance, QObject *parent = nullptr);

    [[nodiscard]] QString entryId() const { return m_entryId; }
    void setEntryId(const QString &id);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] ErrorText error() const { return m_error; }
    [[nodiscard]] QString savedText() const;
    [[nodiscard]] int level() const { return static_cast<int>(m_first.level); }
    [[nodiscard]] bool isKnown() const { return m_first.known; }
    [[nodiscard]] QString levelName() const { return m_first.levelName; }
    [[nodiscard]] QString headline() const { return m_first.title; }
    [[nodiscard]] QString deadline() const;
    [[nodiscard]] QString meaning() const { return m_first.meaning; }
    [[nodiscard]] QString action() const { return m_first.action; }
    [[nodiscard]] QStringList because() const { return m_first.because; }
    [[nodiscard]] QStringList steps() const { return m_first.steps; }
    [[nodiscard]] QVariantList sources() const;
    [[nodiscard]] bool convention() const { return m_first.evidence.convention; }
    [[nodiscard]] QString conventionPart() const { return m_first.evidence.conventionPart; }
    [[nodiscard]] bool flagged() const { return m_first.level != Level::Normal; }
    [[nodiscard]] QVariantList further() const;
    [[nodiscard]] QVariantList logged() const;
    [[nodiscard]] QString changedText() const;
    [[nodiscard]] QString note() const { return m_entry.note; }
    [[nodiscard]] QVariantList photos() const;
    [[nodiscard]] QString number() const { return card().number; }
    [[nodiscard]] QString insteadTitle() const { return card().insteadTitle; }
    [[nodiscard]] QString insteadSigns() const { return card().insteadSigns; }
    [[nodiscard]] QString nobody() const { return card().nobody; }
    [[nodiscard]] QString nobodySub() const { return card().nobodySub; }

    Q_INVOKABLE void reload();

Q_SIGNALS:
    void entryIdChanged();
    void changed();

private:
    [[nodiscard]] Status read();
    [[nodiscard]] const EmergencyCard &card() const { return m_adviser.guidance().emergency; }

    Clock &m_clock;
    CareService &m_care;
    DiaryService &m_diary;
    Adviser m_adviser;

    QString m_entryId;
    State m_state = State::Loading;
    ErrorText m_error;
    Entry m_entry;
    std::optional<int> m_dayNumber;
    Advice m_first;
    QList<Advice> m_further;
};

} // namespace stipple
