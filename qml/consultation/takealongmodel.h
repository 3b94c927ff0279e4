// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/error.h"
#include "core/consultation/consultationservice.h"
#include "qml/base/copymaking.h"

#include <QObject>
#include <QUrl>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace stipple {

struct Services;

/// A completed assessment, to take along as a paper, as a file or sealed for a clinic. Shows what
/// leaves before anything does.
class TakeAlongModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    /// The day the waits are counted from, in words.
    Q_PROPERTY(QString day READ day NOTIFY changed FINAL)
    /// "Male pattern", or empty when the answers do not decide.
    Q_PROPERTY(QString fit READ fit NOTIFY changed FINAL)
    Q_PROPERTY(int doctorFirst READ doctorFirst NOTIFY changed FINAL)
    Q_PROPERTY(int verdicts READ verdicts NOTIFY changed FINAL)
    /// Of {section, question, answer}: what leaves, word for word.
    Q_PROPERTY(QVariantList answers READ answers NOTIFY changed FINAL)
    /// The name in the settings; empty when there is none.
    Q_PROPERTY(QString ownName READ ownName NOTIFY changed FINAL)
    Q_PROPERTY(bool name READ name WRITE setName NOTIFY changed FINAL)
    Q_PROPERTY(int photoCount READ photoCount NOTIFY changed FINAL)
    Q_PROPERTY(bool photos READ photos WRITE setPhotos NOTIFY changed FINAL)
    /// Of {id, name, verified, devices, size, fits}; the size is empty while photos are made ready.
    Q_PROPERTY(QVariantList clinics READ clinics NOTIFY changed FINAL)
    /// While it runs, nothing is sealed.
    Q_PROPERTY(stipple::CopyMaking *copies READ copies CONSTANT FINAL)
    /// Of {id, clinic, when, size}: what was sealed here, newest first.
    Q_PROPERTY(QVariantList sent READ sent NOTIFY changed FINAL)
    /// What was made last, and where it went; empty before.
    Q_PROPERTY(Made made READ made NOTIFY changed FINAL)
    Q_PROPERTY(QString where READ where NOTIFY changed FINAL)
    /// What could not be made or opened; empty when all is well.
    Q_PROPERTY(QString noticeTitle READ noticeTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString noticeText READ noticeText NOTIFY changed FINAL)
    Q_PROPERTY(QString failureTitle READ failureTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString failureText READ failureText NOTIFY changed FINAL)

public:
    enum class State { Loading, Empty, Full, Failed };
    Q_ENUM(State)
    enum class Made { Nothing, PaperMade, FileMade, SealedMade };
    Q_ENUM(Made)

    explicit TakeAlongModel(QObject *parent = nullptr);
    explicit TakeAlongModel(const Services &services, QObject *parent = nullptr);

    /// Called once by itself, and by "try again".
    Q_INVOKABLE void open();
    Q_INVOKABLE void savePaper();
    Q_INVOKABLE void saveFile();
    Q_INVOKABLE void seal(const QString &clinicId);
    /// Hands out the same sealed file once more.
    Q_INVOKABLE void sealedAgain(const QString &envelopeId);
    Q_INVOKABLE void openCard(const QUrl &file);

    State state() const { return m_state; }
    QString day() const;
    QString fit() const;
    int doctorFirst() const { return int(m_conclusion.result.doctorFirst.size()); }
    int verdicts() const { return int(m_conclusion.result.verdicts.size()); }
    QVariantList answers() const;
    QString ownName() const { return m_ownName; }
    bool name() const { return m_choice.name; }
    void setName(bool goesAlong);
    int photoCount() const { return int(m_photos.size()); }
    bool photos() const { return m_choice.photos; }
    void setPhotos(bool goAlong);
    QVariantList clinics() const { return m_clinics; }
    CopyMaking *copies() { return &m_copies; }
    QVariantList sent() const { return m_sent; }
    Made made() const { return m_made; }
    QString where() const { return m_where; }
    QString noticeTitle() const;
    QString noticeText() const;
    QString failureTitle() const;
    QString failureText() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] Status read();
    [[nodiscard]] Status readClinics();
    [[nodiscard]] QString language() const;
    void reread();
    void noticeCopies();
    void noticeFailure(const Error &error);
    void sealNow();
    void offer(Made what, const QString &fileName, const Result<QByteArray> &bytes);
    void notice(const Error &error);
    void fail(const Error &error);

    /// What is sealed as soon as its photos are ready, as it was chosen then.
    struct Sealing
    {
        ThreadId clinic;
        PacketChoice choice;
    };

    const Services &m_services;
    CopyMaking m_copies;
    std::optional<Sealing> m_sealing;
    State m_state = State::Loading;
    PacketChoice m_choice;
    Conclusion m_conclusion;
    QList<AnsweredQuestion> m_answers;
    QString m_ownName;
    QList<PhotoId> m_photos; ///< the newest of each view
    QVariantList m_clinics;
    QVariantList m_sent;
    Made m_made = Made::Nothing;
    QString m_where;
    std::optional<ErrorCode> m_notice;
    std::optional<ErrorCode> m_failure;
};

} // namespace stipple
