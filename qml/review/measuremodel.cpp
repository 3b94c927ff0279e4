// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/review/measuremodel.h"

#include "qml/base/services.h"
#include "qml/review/measurewords.h"
#include "qml/review/receivedphotos.h"

#include <QFutureWatcher>
#include <QtConcurrent>

namespace stipple {

using namespace Qt::StringLiterals;

MeasureModel::MeasureModel(QObject *parent)
    : MeasureModel(Services::current().inbox, Services::current().comparison, parent)
{}

MeasureModel::MeasureModel(InboxService &inbox, PhotoComparison &comparison, QObject *parent)
    : QObject(parent)
    , m_inbox(inbox)
    , m_pair(comparison)
{
    connect(&m_pair, &PhotoPair::changed, this, &MeasureModel::noticePair);
}

PhotosToCompare::Read MeasureModel::readingOf(const QString &address) const
{
    const auto photo = receivedPhotoOf(address);
    const auto reading = photo ? m_inbox.photoReading(*photo) : Result<PhotoReading>(photo.error());
    if (reading)
        return *reading;
    return [error = reading.error()] { return Result<QByteArray>(error); };
}

void MeasureModel::look(const QString &first, const QString &second)
{
    forget();
    m_marks.clear();
    m_pair.show({.first = readingOf(first), .second = readingOf(second)}, {});
}

void MeasureModel::clear()
{
    forget();
    m_marks.clear();
    m_pair.clear();
}

void MeasureModel::forget()
{
    ++m_asked;
    m_isMeasuring = false;
    m_rows.clear();
}

void MeasureModel::noticePair()
{
    if (m_pair.state() == PhotoPair::State::Apart && !m_pair.compared().failure)
        m_rows = measurewords::rows(NotComparable::DifferentAngle);
    Q_EMIT changed();
}

QVariantList MeasureModel::marks() const
{
    QVariantList marks;
    for (const auto &place : m_marks)
        marks.append(
            QVariantMap{{u"x"_s, place.x()}, {u"y"_s, place.y()}, {u"number"_s, marks.size() + 1}});
    return marks;
}

void MeasureModel::mark(const QPointF &place)
{
    if (m_marks.size() == 2 || !QRectF(0, 0, 1, 1).contains(place))
        return;
    forget();
    m_marks.append(place);
    Q_EMIT changed();
}

void MeasureModel::clearMarks()
{
    forget();
    m_marks.clear();
    Q_EMIT changed();
}

void MeasureModel::setHeadMm(int millimetres)
{
    if (m_headMm == millimetres)
        return;
    forget();
    m_headMm = millimetres;
    Q_EMIT changed();
}

void MeasureModel::measure()
{
    const auto &pair = m_pair.compared();
    if (m_marks.isEmpty() || !pair.attempt.alignment)
        return;
    forget();
    m_isMeasuring = true;
    Q_EMIT changed();
    const MeasuredPatches patches{.treated = m_marks.first(),
                                  .untreated = m_marks.size() > 1 ? std::optional(m_marks.last())
                                                                  : std::nullopt,
                                  .headMm = double(m_headMm)};
    auto *work = new QFutureWatcher<Measured<ViewChange>>(this);
    connect(work, &QFutureWatcherBase::finished, this, [this, work, asked = m_asked] {
        work->deleteLater();
        if (asked != m_asked)
            return;
        m_isMeasuring = false;
        m_rows = measurewords::rows(work->future().result());
        Q_EMIT changed();
    });
    work->setFuture(QtConcurrent::run(
        [first = pair.first, second = pair.second, alignment = *pair.attempt.alignment, patches] {
            return measurePatches(first, second, alignment, patches);
        }));
}

} // namespace stipple
