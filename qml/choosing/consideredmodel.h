// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/choosing/choosingrepository.h"
#include "qml/base/errortext.h"

#include <QVariantList>

#include <optional>

namespace stipple {

class ChoosingService;

/// The clinics that somebody considers, with what was found at each.
class ConsideredModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    /// Why they cannot be read.
    Q_PROPERTY(stipple::ErrorText error READ error NOTIFY changed FINAL)
    /// Each {id, name, price, score, good, warnings, open}, in the order in which they were added.
    Q_PROPERTY(QVariantList clinics READ clinics NOTIFY changed FINAL)
    /// How many lie there that cannot be read.
    Q_PROPERTY(int damaged READ damaged NOTIFY changed FINAL)
    /// There is room for one more.
    Q_PROPERTY(bool canAdd READ canAdd NOTIFY changed FINAL)
    Q_PROPERTY(int longestName READ longestName CONSTANT FINAL)

public:
    enum State { Loading, Empty, Failed, Full };
    Q_ENUM(State)

    explicit ConsideredModel(QObject *parent = nullptr);
    explicit ConsideredModel(ChoosingService &choosing, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] ErrorText error() const { return m_error; }
    [[nodiscard]] QVariantList clinics() const;
    [[nodiscard]] int damaged() const { return int(m_clinics.damaged.size()); }
    [[nodiscard]] bool canAdd() const;
    [[nodiscard]] int longestName() const;

    /// Called once by itself, and by "try again".
    Q_INVOKABLE void reload();
    /// The new clinic's id; empty when it was not kept, then refused() says why.
    Q_INVOKABLE QString add(const QString &name);
    /// Gives back the clinic that removed() told about last, with all that was noted.
    Q_INVOKABLE void undo();

Q_SIGNALS:
    void changed();
    /// A clinic was removed, on whatever page; undo() gives it back.
    void removed(const QString &text);
    /// A wish was not kept.
    void refused(const stipple::ErrorText &error);

private:
    void tellRemoved(const QList<ConsideredClinic> &before);

    ChoosingService &m_choosing;
    State m_state = State::Loading;
    ErrorText m_error;
    ConsideredClinics m_clinics;
    std::optional<ConsideredClinic> m_removed;
};

} // namespace stipple
