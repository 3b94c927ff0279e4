// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/choosing/consideredclinic.h"
#include "qml/base/errortext.h"

#include <QStringList>
#include <QVariantList>

namespace stipple {

class ChoosingService;

/// Two or three considered clinics beside one another, in the order in which they were added.
class SideBySideModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// Empty: fewer than two clinics were noted.
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(stipple::ErrorText error READ error NOTIFY changed FINAL)
    /// Every clinic, each {id, name}.
    Q_PROPERTY(QVariantList clinics READ clinics NOTIFY changed FINAL)
    /// Ids of those that are shown.
    Q_PROPERTY(QStringList shown READ shown NOTIFY shownChanged FINAL)
    Q_PROPERTY(bool onlyDifferences READ onlyDifferences WRITE setOnlyDifferences NOTIFY
                   shownChanged FINAL)
    /// Those that are shown, each {id, name}.
    Q_PROPERTY(QVariantList columns READ columns NOTIFY shownChanged FINAL)
    // Rows are {title, cells, spoken}; a cell for each column is {name, word, remark, mark}. Of
    // points mark is 1 good, -1 warning, 0 open; of questions 1 asked, 0 not yet.
    /// Score, offer and how many questions were asked; without marks.
    Q_PROPERTY(QVariantList overview READ overview NOTIFY shownChanged FINAL)
    Q_PROPERTY(QVariantList points READ points NOTIFY shownChanged FINAL)
    Q_PROPERTY(QVariantList questions READ questions NOTIFY shownChanged FINAL)
    /// One row without marks; none when nothing was noted.
    Q_PROPERTY(QVariantList notes READ notes NOTIFY shownChanged FINAL)

public:
    enum State { Loading, Empty, Failed, Full };
    Q_ENUM(State)

    static constexpr qsizetype fewest = 2;
    static constexpr qsizetype most = 3;

    explicit SideBySideModel(QObject *parent = nullptr);
    explicit SideBySideModel(ChoosingService &choosing, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] ErrorText error() const { return m_error; }
    [[nodiscard]] QVariantList clinics() const;
    [[nodiscard]] QStringList shown() const { return m_shown; }
    [[nodiscard]] bool onlyDifferences() const { return m_onlyDifferences; }
    void setOnlyDifferences(bool only);
    [[nodiscard]] QVariantList columns() const;
    [[nodiscard]] QVariantList overview() const;
    [[nodiscard]] QVariantList notes() const;
    [[nodiscard]] QVariantList points() const;
    [[nodiscard]] QVariantList questions() const;

    /// Called once by itself, and by "try again".
    Q_INVOKABLE void reload();
    /// Whether choose() would do something: two stay, and three are the most.
    [[nodiscard]] Q_INVOKABLE bool canChoose(const QString &id) const;
    /// Takes that clinic in, or out when it is shown.
    Q_INVOKABLE void choose(const QString &id);

Q_SIGNALS:
    void changed();
    void shownChanged();

private:
    [[nodiscard]] QList<ConsideredClinic> chosen() const;
    void show(QStringList wanted);

    ChoosingService &m_choosing;
    State m_state = State::Loading;
    ErrorText m_error;
    QList<ConsideredClinic> m_clinics;
    QStringList m_shown;
    bool m_onlyDifferences = false;
};

} // namespace stipple
