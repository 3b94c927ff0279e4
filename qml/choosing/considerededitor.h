// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/choosing/consideredclinic.h"
#include "qml/base/errortext.h"

#include <QStringList>
#include <QVariantMap>

#include <optional>

namespace stipple {

class ChoosingService;

/// One considered clinic while somebody notes what they find there.
///
/// Every change is kept at once. What could not be kept stays in the form, `trouble` says so, and
/// the next change, keepNow() and the end of the editor try again.
class ConsideredEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString clinicId READ clinicId WRITE setClinicId NOTIFY clinicIdChanged FINAL)
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    /// Why it cannot be read.
    Q_PROPERTY(stipple::ErrorText error READ error NOTIFY changed FINAL)
    /// Why the last change could not be kept; empty when all is kept.
    Q_PROPERTY(stipple::ErrorText trouble READ trouble NOTIFY changed FINAL)

    /// The name that is kept: a form without a name keeps the one before.
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY textsChanged FINAL)
    Q_PROPERTY(QString price READ price WRITE setPrice NOTIFY textsChanged FINAL)
    Q_PROPERTY(QString notes READ notes WRITE setNotes NOTIFY textsChanged FINAL)
    Q_PROPERTY(int longestName READ longestName CONSTANT FINAL)
    Q_PROPERTY(int longestPrice READ longestPrice CONSTANT FINAL)
    Q_PROPERTY(int longestNotes READ longestNotes CONSTANT FINAL)

    /// By id of a point of the checklist: 1 good, -1 warning; nothing for what is open.
    Q_PROPERTY(QVariantMap marks READ marks NOTIFY changed FINAL)
    /// Ids of the questions that were asked.
    Q_PROPERTY(QStringList asked READ asked NOTIFY changed FINAL)
    Q_PROPERTY(QString askedText READ askedText NOTIFY changed FINAL)
    /// "+3"
    Q_PROPERTY(QString points READ points NOTIFY changed FINAL)
    /// "4 good, 1 warning, 9 not looked at yet"
    Q_PROPERTY(QString score READ score NOTIFY changed FINAL)
    Q_PROPERTY(int good READ good NOTIFY changed FINAL)
    Q_PROPERTY(int warnings READ warnings NOTIFY changed FINAL)
    Q_PROPERTY(int open READ open NOTIFY changed FINAL)

public:
    /// Gone: it was removed.
    enum State { Loading, Gone, Failed, Full };
    Q_ENUM(State)

    explicit ConsideredEditor(QObject *parent = nullptr);
    explicit ConsideredEditor(ChoosingService &choosing, QObject *parent = nullptr);
    ~ConsideredEditor() override;

    [[nodiscard]] QString clinicId() const { return m_clinicId; }
    void setClinicId(const QString &id);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] ErrorText error() const { return m_error; }
    [[nodiscard]] ErrorText trouble() const { return m_trouble; }

    [[nodiscard]] QString title() const { return m_clinic.name; }
    [[nodiscard]] QString name() const { return m_name; }
    void setName(const QString &name);
    [[nodiscard]] QString price() const { return m_price; }
    void setPrice(const QString &price);
    [[nodiscard]] QString notes() const { return m_notes; }
    void setNotes(const QString &notes);
    [[nodiscard]] int longestName() const;
    [[nodiscard]] int longestPrice() const;
    [[nodiscard]] int longestNotes() const;

    [[nodiscard]] QVariantMap marks() const;
    [[nodiscard]] QStringList asked() const;
    [[nodiscard]] QString askedText() const;
    [[nodiscard]] QString points() const;
    [[nodiscard]] QString score() const;
    [[nodiscard]] int good() const { return scored().good; }
    [[nodiscard]] int warnings() const { return scored().warnings; }
    [[nodiscard]] int open() const { return scored().open; }

    /// Called once by itself, and by "try again".
    Q_INVOKABLE void reload();
    /// 1 good, -1 warning, 0 open.
    Q_INVOKABLE void mark(const QString &item, int mark);
    Q_INVOKABLE void ask(const QString &question, bool asked);
    /// Writing the name is over: an empty one becomes what it was.
    Q_INVOKABLE void finishName();
    /// Tries once more to keep what could not be kept.
    Q_INVOKABLE void keepNow();
    /// False when it could not be removed; `trouble` says why.
    Q_INVOKABLE bool remove();

Q_SIGNALS:
    void clinicIdChanged();
    void changed();
    void textsChanged();

private:
    [[nodiscard]] ClinicScore scored() const;
    [[nodiscard]] QString keptName() const;
    [[nodiscard]] Status keepName();
    void notice();
    void takeTexts();
    void write(QString &text, const QString &written, qsizetype longest);
    void keep(const Status &done);

    ChoosingService &m_choosing;
    QString m_clinicId;
    State m_state = State::Loading;
    ErrorText m_error;
    ErrorText m_trouble;
    ConsideredClinic m_clinic; ///< as it is kept
    QString m_nameBefore;
    QString m_name;
    QString m_price;
    QString m_notes;
    bool m_isKeeping = false;
};

} // namespace stipple
