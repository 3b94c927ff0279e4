// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "qml/more/sourcesmodel.h"

#include "core/content/content.h"
#include "qml/base/services.h"

#include <QCoreApplication>

#include <algorithm>

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

class GradeWords
{
    Q_DECLARE_TR_FUNCTIONS(GradeWords)

public:
    static QString letter(Source::Grade grade)
    {
        switch (grade) {
        case Source::Grade::M:
            return u"M"_s;
        case Source::Grade::A:
            return u"A"_s;
        case Source::Grade::B:
            return u"B"_s;
        case Source::Grade::C:
            return u"C"_s;
        case Source::Grade::D:
            return u"D"_s;
        }
        return {};
    }

    static QString name(Source::Grade grade)
    {
        switch (grade) {
        case Source::Grade::M:
            //: A kind of source: texts that led to this app
            return tr("Founding document");
        case Source::Grade::A:
            //: A kind of source: an article that other scientists have checked
            return tr("Peer-reviewed");
        case Source::Grade::B:
            //: A kind of source: a public body or a professional society
            return tr("Public body or society");
        case Source::Grade::C:
            //: A kind of source: a clinic, manufacturer or trade page
            return tr("Clinic or trade");
        case Source::Grade::D:
            //: A kind of source: everything else
            return tr("Other");
        }
        return {};
    }

    static QString meaning(Source::Grade grade)
    {
        switch (grade) {
        case Source::Grade::M:
            //: What a kind of source is worth
            return tr("Marketing texts that this app began with. A claim in them is no evidence.");
        case Source::Grade::A:
            //: What a kind of source is worth
            return tr("Articles and chapters that specialists have checked. Often only the summary "
                      "was read.");
        case Source::Grade::B:
            //: What a kind of source is worth
            return tr("Authorities, laws, medical societies, patient foundations.");
        case Source::Grade::C:
            //: What a kind of source is worth
            return tr("Experience of people who sell the treatment or its tools.");
        case Source::Grade::D:
            //: What a kind of source is worth
            return tr("Press, encyclopaedias, other pages. They weigh little.");
        }
        return {};
    }
};

} // namespace

SourcesModel::SourcesModel(QObject *parent)
    : SourcesModel(Services::current().content.sources, parent)
{}

SourcesModel::SourcesModel(const Sources &sources, QObject *parent)
    : QAbstractListModel(parent)
    , m_sources(sources)
    , m_shown(matching())
{}

int SourcesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant SourcesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &source = m_shown.at(index.row());
    switch (role) {
    case NumberRole:
        return source.number;
    case Qt::DisplayRole:
    case TitleRole:
        return source.title;
    case GradeRole:
        return GradeWords::name(source.grade);
    case AddressRole:
        return source.address;
    default:
        return {};
    }
}

QHash<int, QByteArray> SourcesModel::roleNames() const
{
    return {{NumberRole, "number"},
            {TitleRole, "title"},
            {GradeRole, "grade"},
            {AddressRole, "address"}};
}

void SourcesModel::setSearch(const QString &search)
{
    if (m_search == search)
        return;
    m_search = search;
    beginResetModel();
    m_shown = matching();
    endResetModel();
    Q_EMIT searchChanged();
}

QList<Source> SourcesModel::matching() const
{
    const auto wanted = m_search.simplified();
    if (wanted.isEmpty())
        return m_sources.all;
    bool isNumber = false;
    const int number = wanted.toInt(&isNumber);
    QList<Source> found;
    for (const auto &source : m_sources.all) {
        const bool fits = isNumber ? source.number == number
                                   : source.title.contains(wanted, Qt::CaseInsensitive) ||
                                         source.address.contains(wanted, Qt::CaseInsensitive);
        if (fits)
            found.append(source);
    }
    return found;
}

QVariantList SourcesModel::grades() const
{
    QVariantList grades;
    for (const auto grade :
         {Source::Grade::A, Source::Grade::B, Source::Grade::C, Source::Grade::D, Source::Grade::M})
        grades.append(QVariantMap{{u"letter"_s, GradeWords::letter(grade)},
                                  {u"name"_s, GradeWords::name(grade)},
                                  {u"meaning"_s, GradeWords::meaning(grade)}});
    return grades;
}

int SourcesModel::rowOf(int number) const
{
    const auto at = std::find_if(m_shown.cbegin(), m_shown.cend(),
                                 [&](const Source &source) { return source.number == number; });
    return at == m_shown.cend() ? -1 : int(std::distance(m_shown.cbegin(), at));
}

} // namespace stipple
