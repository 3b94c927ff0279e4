// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0

// Scrolls the entries of the diary page over a data folder, fast, and a bare list of as many rows,
// in turns; prints as JSON how many frames came late on either, and what the scrolling added to the
// memory:  diary_scrollpage FOLDER

#include "tests/bench/diary/openedfolder.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <vector>

using namespace stipple;
using namespace stipple::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr double interval = 1000.0 / 60; // milliseconds between two frames of a usual screen
constexpr int frames = 480;
constexpr double pixelsAFrame = 150; // more than a hundred rows a second
constexpr int rounds = 3;

constexpr auto bare = R"(
import QtQuick

ListView {
    id: root

    property int rows

    model: rows
    reuseItems: true
    cacheBuffer: 400

    delegate: Rectangle {
        required property int index

        width: ListView.view.width
        height: 68
        color: "#FFFFFF"

        Text {
            x: 16
            y: 12
            font.pixelSize: 17
            text: "Row number " + parent.index
        }

        Text {
            x: 16
            y: 38
            font.pixelSize: 13
            text: "What stands below it"
        }
    }
}
)";

/// How the frames of one scroll came.
struct Scroll
{
    int late = 0;   ///< frames whose time passed without a picture
    double p95 = 0; ///< milliseconds from the move to its picture
    double worst = 0;
};

/// Moves the list with every frame, as a flick does, at the pace of a screen.
Scroll scroll(QQuickWindow &window, QQuickItem &list)
{
    bool swapped = false;
    const auto swaps = QObject::connect(&window, &QQuickWindow::frameSwapped, &window,
                                        [&swapped] { swapped = true; });
    Scroll result;
    std::vector<double> times;
    QElapsedTimer timer;
    timer.start();
    const auto now = [&timer] { return static_cast<double>(timer.nsecsElapsed()) / 1e6; };
    double due = interval;
    for (int frame = 0; frame < frames; ++frame) {
        while (now() < due)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        const double began = now();
        swapped = false;
        list.setProperty("contentY", list.property("contentY").toDouble() + pixelsAFrame);
        window.update();
        while (!swapped)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        const double ended = now();
        times.push_back(ended - began);
        // The screen shows the next picture when it is due, or as soon as there is one after that.
        const int passed = static_cast<int>((ended - due) / interval);
        result.late += passed;
        due += interval * (passed + 1);
    }
    QObject::disconnect(swaps);
    std::sort(times.begin(), times.end());
    result.p95 = times.at(times.size() * 95 / 100);
    result.worst = times.back();
    return result;
}

/// The list of the entries among the items below `item`.
QQuickItem *listOf(QQuickItem &item)
{
    if (item.inherits("QQuickListView") && item.property("diary").isValid())
        return &item;
    const auto children = item.childItems();
    for (auto *child : children) {
        if (auto *found = listOf(*child); found != nullptr)
            return found;
    }
    return nullptr;
}

std::unique_ptr<QQuickItem> bareList(OpenedFolder &opened, int rows)
{
    QQmlComponent component(&opened.engine);
    component.setData(bare, QUrl());
    std::unique_ptr<QQuickItem> list(qobject_cast<QQuickItem *>(component.create()));
    if (!list)
        return list;
    list->setProperty("rows", rows);
    list->setParentItem(opened.window.contentItem());
    list->setSize(opened.window.size());
    return list;
}

/// The middle one by frames that came late.
Scroll middle(std::vector<Scroll> scrolls)
{
    std::sort(scrolls.begin(), scrolls.end(),
              [](const Scroll &a, const Scroll &b) { return a.late < b.late; });
    return scrolls.at(scrolls.size() / 2);
}

int measure(const QString &folder)
{
    OpenedFolder opened(folder);
    if (!opened.status())
        return failed(opened.status().error());
    const auto page = opened.showDiary();
    auto *list = page ? listOf(*page) : nullptr;
    const auto peer = list != nullptr ? bareList(opened, list->property("count").toInt()) : nullptr;
    if (!peer)
        return failed({ErrorCode::DatabaseFailed, u"the diary has no list"_s});
    painted(opened.window);

    std::vector<Scroll> ofPage;
    std::vector<Scroll> ofPeer;
    Scroll fresh;
    const auto before = residentKb();
    for (int round = 0; round <= rounds; ++round) {
        page->setVisible(true);
        peer->setVisible(false);
        list->setProperty("contentY", 0.0);
        painted(opened.window);
        const auto scrolled = scroll(opened.window, *list);
        page->setVisible(false);
        peer->setVisible(true);
        peer->setProperty("contentY", 0.0);
        painted(opened.window);
        const auto bareScrolled = scroll(opened.window, *peer);
        if (round == 0) { // makes the thumbnails that no round before has made
            fresh = scrolled;
            continue;
        }
        ofPage.push_back(scrolled);
        ofPeer.push_back(bareScrolled);
    }
    const auto pages = middle(ofPage);
    const auto peers = middle(ofPeer);
    const QJsonObject result{{u"frames"_s, frames},
                             {u"late"_s, pages.late},
                             {u"late_bare"_s, peers.late},
                             {u"late_making_thumbnails"_s, fresh.late},
                             {u"frame_ms_p95"_s, pages.p95},
                             {u"frame_ms_p95_bare"_s, peers.p95},
                             {u"frame_ms_worst"_s, pages.worst},
                             {u"frame_ms_worst_bare"_s, peers.worst},
                             {u"mb_added"_s, double(residentKb() - before) / 1024}};
    std::fputs(QJsonDocument(result).toJson(QJsonDocument::Compact).constData(), stdout);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication app(argc, argv);
    const auto words = QCoreApplication::arguments();
    return words.size() == 2 ? measure(words.at(1)) : 2;
}
