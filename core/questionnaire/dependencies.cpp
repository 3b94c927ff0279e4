// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/questionnaire/dependencies.h"

#include <algorithm>

namespace stipple {
namespace {

class Components
{
public:
    explicit Components(const QList<QuestionnaireItem> &items)
        : m_items(items)
        , m_index(items.size(), -1)
        , m_low(items.size(), 0)
        , m_component(items.size(), -1)
    {
        for (int place = 0; place < items.size(); ++place)
            if (m_index.at(place) < 0)
                visit(place);
    }

    [[nodiscard]] int of(int place) const { return m_component.at(place); }
    [[nodiscard]] const QList<int> &order() const { return m_order; }

private:
    struct Step
    {
        int place;
        int edge;
    };

    /// The place on which `place` depends by its `edge`: first the parent, then the conditions.
    /// -1 for an edge that leads nowhere.
    [[nodiscard]] int target(int place, int edge) const
    {
        const auto &item = m_items.at(place);
        if (edge == 0)
            return item.parent;
        const auto &condition = item.conditions.at(edge - 1);
        return condition.understood ? condition.questionItem : -1;
    }

    void enter(int place)
    {
        m_index[place] = m_low[place] = m_next++;
        m_open.append(place);
        m_path.append(Step{place, 0});
    }

    void visit(int start)
    {
        enter(start);
        while (!m_path.isEmpty()) {
            auto &step = m_path.last();
            const auto place = step.place;
            if (step.edge > m_items.at(place).conditions.size()) {
                m_path.removeLast();
                if (!m_path.isEmpty())
                    lower(m_path.last().place, m_low.at(place));
                if (m_low.at(place) == m_index.at(place))
                    close(place);
                continue;
            }
            const auto next = target(place, step.edge++);
            if (next < 0 || m_component.at(next) >= 0)
                continue;
            if (m_index.at(next) < 0)
                enter(next);
            else
                lower(place, m_index.at(next));
        }
    }

    void lower(int place, int to) { m_low[place] = std::min(m_low.at(place), to); }

    /// A component is complete: everything it depends on has been ordered before. Inside it,
    /// document order puts parents first.
    void close(int root)
    {
        QList<int> members;
        do {
            members.append(m_open.takeLast());
            m_component[members.last()] = m_count;
        } while (members.last() != root);
        ++m_count;
        std::ranges::sort(members);
        m_order += members;
    }

    const QList<QuestionnaireItem> &m_items;
    QList<int> m_index;
    QList<int> m_low;
    QList<int> m_component;
    QList<int> m_open;
    QList<Step> m_path;
    QList<int> m_order;
    int m_next = 0;
    int m_count = 0;
};

} // namespace

Dependencies findDependencies(const QList<QuestionnaireItem> &items)
{
    const Components components(items);
    Dependencies dependencies{.order = components.order(), .cyclic = {}};
    for (int place = 0; place < items.size(); ++place) {
        const auto &conditions = items.at(place).conditions;
        for (int index = 0; index < conditions.size(); ++index) {
            const auto &condition = conditions.at(index);
            if (condition.understood &&
                components.of(place) == components.of(condition.questionItem))
                dependencies.cyclic.append({place, index});
        }
    }
    return dependencies;
}

} // namespace stipple
