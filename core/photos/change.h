// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <utility>
#include <variant>

namespace stipple {

/// How much two photos of one view differ in one sign. It says what can be seen, never what that
/// means: neither "healed" nor "normal" nor an illness.
enum class Change { None, Possible, Marked };

/// Why two photos cannot be compared, or not in one sign.
enum class NotComparable {
    DifferentAngle,    ///< the alignment was refused
    DifferentLight,    ///< several lamps, or one that changes across the head
    TooFewPixelsPerMm, ///< dots are too small in the picture to tell
    SizeUnknown,       ///< nothing says how many pixels a millimetre has
    LoadTooLow,        ///< there is too little ink to judge
    NoUntreatedPatch,  ///< nothing untreated to compare with
    RegionTooSmall,    ///< too little bare or treated skin was seen in both
    NoCard,            ///< the printed card was not found
    BlurTooStrong,     ///< the softer photo hides how wide dots are
    TooFewDots,        ///< fewer dots than a median needs
};

/// Whether both photos come from the same camera. Unless that is known, they count as not.
enum class Cameras { Same, Different };

/// What was measured, or why nothing was. Test it before you dereference it.
template <typename T>
class [[nodiscard]] Measured
{
public:
    Measured(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {}
    Measured(NotComparable reason)
        : m_state(std::in_place_index<1>, reason)
    {}

    explicit operator bool() const noexcept { return m_state.index() == 0; }
    [[nodiscard]] const T &operator*() const { return std::get<0>(m_state); }
    const T *operator->() const { return &std::get<0>(m_state); }
    [[nodiscard]] NotComparable reason() const { return std::get<1>(m_state); }

private:
    std::variant<T, NotComparable> m_state;
};

} // namespace stipple
