// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

namespace stipple {

/// A clinic whose card was taken in.
struct ClinicItem
{
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id CONSTANT)
    Q_PROPERTY(QString name MEMBER name CONSTANT)
    Q_PROPERTY(QString initials MEMBER initials CONSTANT)
    /// Who reads there: names on the card.
    Q_PROPERTY(QString people MEMBER people CONSTANT)
    Q_PROPERTY(bool verified MEMBER verified CONSTANT)
    /// The digits to compare, in groups; empty before the first envelope.
    Q_PROPERTY(QString digits MEMBER digits CONSTANT)
    /// What to know about the card's age; empty when it is fresh.
    Q_PROPERTY(QString age MEMBER age CONSTANT)

public:
    QString id;
    QString name;
    QString initials;
    QString people;
    bool verified = false;
    QString digits;
    QString age;
};

/// An envelope that was sealed here.
struct SentItem
{
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id CONSTANT)
    Q_PROPERTY(QString clinic MEMBER clinic CONSTANT)
    Q_PROPERTY(QString contents MEMBER contents CONSTANT)
    Q_PROPERTY(QString days MEMBER days CONSTANT)
    Q_PROPERTY(QString when MEMBER when CONSTANT)
    Q_PROPERTY(QString size MEMBER size CONSTANT)

public:
    QString id;
    QString clinic;
    QString contents;
    QString days;
    QString when;
    QString size;
};

/// An answer that was received.
struct ReceivedItem
{
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id CONSTANT)
    Q_PROPERTY(QString from MEMBER from CONSTANT)
    Q_PROPERTY(QString clinic MEMBER clinic CONSTANT)
    Q_PROPERTY(QString when MEMBER when CONSTANT)
    Q_PROPERTY(QString begins MEMBER begins CONSTANT)
    Q_PROPERTY(bool read MEMBER read CONSTANT)

public:
    QString id;
    QString from;
    QString clinic;
    QString when;
    QString begins;
    bool read = false;
};

/// A note that may leave with what is shared.
struct ShareNoteItem
{
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id CONSTANT)
    Q_PROPERTY(QString day MEMBER day CONSTANT)
    Q_PROPERTY(QString text MEMBER text CONSTANT)
    Q_PROPERTY(bool leaves MEMBER leaves CONSTANT)

public:
    QString id;
    QString day;
    QString text;
    bool leaves = false;
};

} // namespace stipple
