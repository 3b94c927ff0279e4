// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/photos/comparing.h"
#include "qml/base/errortext.h"

#include <QFuture>
#include <QVariantList>

#include <atomic>
#include <memory>

namespace stipple {

/// Two photos that are looked at together. They are read and aligned in the pool; who asks for
/// others, or goes, is not told any more.
class PhotoPair : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A model has it")
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    /// There are two pictures to look at, aligned or not.
    Q_PROPERTY(bool shown READ isShown NOTIFY changed FINAL)
    /// Width over height of the first picture.
    Q_PROPERTY(double aspect READ aspect NOTIFY changed FINAL)
    Q_PROPERTY(bool byHand READ isByHand NOTIFY changed FINAL)
    /// Why they are not aligned, in words; empty when they are.
    Q_PROPERTY(QString refusal READ refusal NOTIFY changed FINAL)
    /// All that speaks against it, one sentence after the other.
    Q_PROPERTY(QString reasons READ reasons NOTIFY changed FINAL)
    /// What to bear in mind when one compares, each {title, text}.
    Q_PROPERTY(QVariantList cautions READ cautions NOTIFY changed FINAL)
    /// Failed: what happened to which photo.
    Q_PROPERTY(stipple::ErrorText error READ error NOTIFY changed FINAL)
    Q_PROPERTY(bool failedFirst READ hasFailedFirst NOTIFY changed FINAL)
    Q_PROPERTY(bool failedSecond READ hasFailedSecond NOTIFY changed FINAL)

public:
    enum class State { Nothing, Working, Aligned, Apart, Failed };
    Q_ENUM(State)
    enum class Picture { First, Second, SecondAsTaken };
    Q_ENUM(Picture)

    explicit PhotoPair(PhotoComparison &comparison, QObject *parent = nullptr);
    ~PhotoPair() override;

    /// Shows these; what was shown stays until they are there. `hair` is what both entries say of
    /// its length, in millimetres.
    struct Hair
    {
        std::optional<int> first;
        std::optional<int> second;
    };
    void show(const PhotosToCompare &photos, const Hair &hair);
    void clear();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isShown() const { return !m_pair.first.isNull() && !m_pair.second.isNull(); }
    [[nodiscard]] double aspect() const;
    [[nodiscard]] bool isByHand() const { return m_pair.byHand; }
    [[nodiscard]] QString refusal() const;
    [[nodiscard]] QString reasons() const;
    [[nodiscard]] QVariantList cautions() const;
    [[nodiscard]] ErrorText error() const;
    [[nodiscard]] bool hasFailedFirst() const { return m_pair.firstFailure.has_value(); }
    [[nodiscard]] bool hasFailedSecond() const { return m_pair.secondFailure.has_value(); }
    /// The second as the first saw it, where they are aligned.
    [[nodiscard]] QImage picture(Picture which) const;
    [[nodiscard]] const ComparedPhotos &compared() const { return m_pair; }

Q_SIGNALS:
    void changed();

private:
    void cancel();
    void take(const ComparedPhotos &pair);

    PhotoComparison &m_comparison;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    State m_state = State::Nothing;
    ComparedPhotos m_pair;
    Hair m_hair;
};

} // namespace stipple
