// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/capture/viewround.h"

#include "qml/diary/entryeditor.h"
#include "qml/diary/symptomwords.h"

#include <algorithm>
#include <array>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

// In the order in which the camera wanders around the head.
constexpr std::array asked{View::Front, View::Top,  View::Crown,  View::Left,
                           View::Right, View::Back, View::CloseUp};

} // namespace

void ViewRound::setEditor(EntryEditor *editor)
{
    m_editor = editor;
}

View ViewRound::first()
{
    return asked.front();
}

int ViewRound::numberOf(View view)
{
    return static_cast<int>(std::find(asked.begin(), asked.end(), view) - asked.begin()) + 1;
}

QVariantMap ViewRound::photoOf(View view) const
{
    if (m_editor == nullptr)
        return {};
    const auto photos = m_editor->photos();
    const auto found = std::find_if(photos.begin(), photos.end(), [&](const QVariant &photo) {
        return photo.toMap().value(u"view"_s) == viewName(view);
    });
    return found != photos.end() ? found->toMap() : QVariantMap();
}

bool ViewRound::isDone(View view) const
{
    return !photoOf(view).value(u"source"_s).toString().isEmpty();
}

bool ViewRound::isBusy(View view) const
{
    return photoOf(view).value(u"busy"_s).toBool();
}

int ViewRound::done() const
{
    return static_cast<int>(
        std::count_if(asked.begin(), asked.end(), [this](View view) { return isDone(view); }));
}

std::optional<View> ViewRound::missingFrom(View view) const
{
    auto order = asked;
    std::rotate(order.begin(), std::find(order.begin(), order.end(), view), order.end());
    const auto *next =
        std::find_if(order.begin(), order.end(), [this](View each) { return !isDone(each); });
    return next != order.end() ? std::optional(*next) : std::nullopt;
}

QVariantList ViewRound::rows(View current) const
{
    QVariantList rows;
    for (const auto view : asked)
        rows.append(QVariantMap{{u"view"_s, viewName(view)},
                                {u"word"_s, viewWord(view)},
                                {u"done"_s, isDone(view)},
                                {u"current"_s, view == current}});
    return rows;
}

} // namespace stipple
