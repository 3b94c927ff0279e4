// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQuickItem>
#include <QQuickWindow>
#include <QStringList>

namespace stipple {

/// A page as it is for somebody who has a keyboard and no pointer, or ears and no eyes.
class KeyboardWalk
{
public:
    explicit KeyboardWalk(QQuickWindow &window)
        : m_window(window)
    {}

    /// Presses Tab until it comes back to where it began, and notes where it was.
    void walk();

    /// What was reached, as a screen reader names it.
    [[nodiscard]] QStringList names() const;

    /// What is wrong; empty when nothing is. Something that takes the keyboard was never reached,
    /// or has no name or no role; or a step led up the page although it went forward.
    [[nodiscard]] QStringList faults() const;

private:
    QQuickWindow &m_window;
    QList<QQuickItem *> m_reached;
    QStringList m_stepsUp;
};

} // namespace stipple
