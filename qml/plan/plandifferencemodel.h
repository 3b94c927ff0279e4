// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/care/careservice.h"
#include "qml/base/errortext.h"

#include <QUrl>
#include <QVariantList>

namespace stipple {

struct Services;

/// What another plan would change, before a person follows it: one from a file, or one that is
/// known already.
class PlanDifferenceModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(stipple::ErrorText error READ error NOTIFY changed FINAL)
    /// Where in the file and why, for whoever wrote it. Empty when it tells nothing.
    Q_PROPERTY(QString place READ place NOTIFY changed FINAL)
    Q_PROPERTY(QString author READ author NOTIFY changed FINAL)
    Q_PROPERTY(QString about READ about NOTIFY changed FINAL)
    Q_PROPERTY(bool builtIn READ builtIn NOTIFY changed FINAL)
    /// In reading order: {part} above what belongs to it, and {title, what, fields} with fields
    /// {name, before, after, brief}. `what` is a Change.
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed FINAL)
    /// How many of the rows are changes.
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    /// How many differ in nothing that is shown: drawings, search words.
    Q_PROPERTY(int unseen READ unseen NOTIFY changed FINAL)

public:
    /// Same: it is the plan that is followed.
    enum State { Loading, Same, Failed, Full };
    Q_ENUM(State)
    enum Change { Added, Removed, Changed };
    Q_ENUM(Change)

    explicit PlanDifferenceModel(QObject *parent = nullptr);
    explicit PlanDifferenceModel(const Services &services, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] ErrorText error() const { return m_error; }
    [[nodiscard]] QString place() const { return m_place; }
    [[nodiscard]] QString author() const { return m_plan.author; }
    [[nodiscard]] QString about() const;
    [[nodiscard]] bool builtIn() const;
    [[nodiscard]] QVariantList rows() const { return m_rows; }
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] int unseen() const { return m_unseen; }

    /// Reads a file. What is shown then is what accept() keeps, whatever becomes of the file.
    Q_INVOKABLE void openFile(const QUrl &file);
    /// Looks at a plan that is known already.
    Q_INVOKABLE void openKnown(const QString &id, int version);
    /// Follows the plan from now on. False when it cannot be; error says why.
    Q_INVOKABLE bool accept();

Q_SIGNALS:
    void changed();

private:
    void readFile(const QUrl &file);
    void compare(const Result<CarePlan> &plan);
    void fail(const Error &error);

    CareService &m_care;

    State m_state = State::Loading;
    ErrorText m_error;
    QString m_place;
    CarePlan m_plan;
    QByteArray m_document; ///< empty for a plan that is known already
    QVariantList m_rows;
    int m_count = 0;
    int m_unseen = 0;
};

} // namespace stipple
