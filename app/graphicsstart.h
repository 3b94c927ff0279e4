// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <thread>

namespace stipple {

/// Loads the graphics driver on a thread of its own, which a window would otherwise wait for.
///
/// Needs the application. Until the end of its life nothing else may make a window or a context;
/// its end waits for the driver. Does nothing where windows are not drawn by OpenGL.
class GraphicsStart
{
public:
    GraphicsStart();
    GraphicsStart(const GraphicsStart &) = delete;
    GraphicsStart &operator=(const GraphicsStart &) = delete;
    ~GraphicsStart();

private:
    std::thread m_thread;
};

} // namespace stipple
