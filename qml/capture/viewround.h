// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/diary/photo.h"

#include <QPointer>
#include <QVariantList>

namespace stipple {

class EntryEditor;

/// The views of one round about the head, and which of them the draft has a photo of.
class ViewRound
{
public:
    /// Without an editor no view is done.
    void setEditor(EntryEditor *editor);

    [[nodiscard]] static View first();
    /// The place of a view in the round, from 1.
    [[nodiscard]] static int numberOf(View view);
    [[nodiscard]] bool isDone(View view) const;
    /// A photo of it is on its way into the draft.
    [[nodiscard]] bool isBusy(View view) const;
    [[nodiscard]] int done() const;
    /// The first view without a photo, from `view` on and around.
    [[nodiscard]] std::optional<View> missingFrom(View view) const;
    /// Each {view, word, done, current}.
    [[nodiscard]] QVariantList rows(View current) const;

private:
    [[nodiscard]] QVariantMap photoOf(View view) const;

    QPointer<EntryEditor> m_editor;
};

} // namespace stipple
