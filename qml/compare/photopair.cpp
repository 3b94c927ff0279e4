// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/compare/photopair.h"

#include "qml/compare/comparewords.h"

#include <QFutureWatcher>
#include <QtConcurrent>

namespace stipple {

using namespace Qt::StringLiterals;

PhotoPair::PhotoPair(PhotoComparison &comparison, QObject *parent)
    : QObject(parent)
    , m_comparison(comparison)
{}

PhotoPair::~PhotoPair()
{
    cancel();
}

void PhotoPair::cancel()
{
    if (m_cancelled)
        *m_cancelled = true;
    m_cancelled.reset();
}

void PhotoPair::clear()
{
    cancel();
    m_pair = {};
    m_state = State::Nothing;
    Q_EMIT changed();
}

void PhotoPair::show(const PhotosToCompare &photos, const Hair &hair)
{
    cancel();
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_state = State::Working;
    Q_EMIT changed();
    auto *work = new QFutureWatcher<Result<ComparedPhotos>>(this);
    connect(work, &QFutureWatcherBase::finished, this, [this, work, hair, cancelled = m_cancelled] {
        work->deleteLater();
        const auto pair = work->result();
        if (*cancelled || !pair)
            return;
        m_hair = hair;
        take(*pair);
    });
    work->setFuture(
        QtConcurrent::run([&comparison = m_comparison, photos, cancelled = m_cancelled] {
            return comparePhotos(comparison, photos, [&] { return cancelled->load(); });
        }));
}

void PhotoPair::take(const ComparedPhotos &pair)
{
    m_pair = pair;
    if (!isShown())
        m_state = State::Failed;
    else
        m_state = m_pair.isAligned() ? State::Aligned : State::Apart;
    Q_EMIT changed();
}

double PhotoPair::aspect() const
{
    const auto size = m_pair.first.size();
    return size.isEmpty() ? 0.75 : double(size.width()) / size.height();
}

QString PhotoPair::refusal() const
{
    return m_state == State::Apart ? comparewords::refusal(m_pair) : QString();
}

QString PhotoPair::reasons() const
{
    return m_state == State::Apart ? comparewords::reasons(m_pair).join(u' ') : QString();
}

QVariantList PhotoPair::cautions() const
{
    QVariantList rows;
    if (!isShown())
        return rows;
    const auto all = comparewords::cautions(m_pair, m_hair.first, m_hair.second);
    for (const auto &caution : all)
        rows.append(QVariantMap{{u"title"_s, caution.title}, {u"text"_s, caution.text}});
    return rows;
}

ErrorText PhotoPair::error() const
{
    if (m_pair.firstFailure)
        return errorText(m_pair.firstFailure->code);
    if (m_pair.secondFailure)
        return errorText(m_pair.secondFailure->code);
    return {};
}

QImage PhotoPair::picture(Picture which) const
{
    if (which == Picture::First)
        return m_pair.first;
    return which == Picture::Second && m_pair.isAligned() ? m_pair.brought : m_pair.second;
}

} // namespace stipple
