// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/photos/renderedhead.h"

#include "core/photos/plane.h"

#include <QBuffer>
#include <QImageReader>
#include <QImageWriter>
#include <QtMath>

#include <algorithm>
#include <cmath>
#include <random>

namespace renderedhead {

using stipple::Plane;

namespace {

constexpr Vector axes{75, 95, 80};           // half the width, length and height of a head
constexpr double distance = 450;             // from camera to the head's middle
constexpr double headInPicture = 0.7;        // its length, of the picture's longer side
constexpr std::array skin{0.52, 0.31, 0.22}; // linear reflectance
constexpr std::array ink{0.80, 1.0, 0.96};   // how much of a dot each channel sees

double dot(const Vector &a, const Vector &b)
{
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

Vector scaled(const Vector &a, double factor)
{
    return {a[0] * factor, a[1] * factor, a[2] * factor};
}

Vector sum(const Vector &a, const Vector &b)
{
    return {a[0] + b[0], a[1] + b[1], a[2] + b[2]};
}

Vector unit(const Vector &a)
{
    return scaled(a, 1 / std::sqrt(dot(a, a)));
}

Vector cross(const Vector &a, const Vector &b)
{
    return {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
}

Vector normalAt(const Vector &point)
{
    return unit({point[0] / (axes[0] * axes[0]), point[1] / (axes[1] * axes[1]),
                 point[2] / (axes[2] * axes[2])});
}

using Rotation = std::array<Vector, 3>;

Vector rotated(const Rotation &by, const Vector &a)
{
    return {dot(by[0], a), dot(by[1], a), dot(by[2], a)};
}

Rotation transposed(const Rotation &r)
{
    return {Vector{r[0][0], r[1][0], r[2][0]}, Vector{r[0][1], r[1][1], r[2][1]},
            Vector{r[0][2], r[1][2], r[2][2]}};
}

Rotation product(const Rotation &a, const Rotation &b)
{
    const auto columns = transposed(b);
    Rotation result;
    for (std::size_t i = 0; i < 3; ++i)
        result[i] = {dot(a[i], columns[0]), dot(a[i], columns[1]), dot(a[i], columns[2])};
    return result;
}

Rotation rotation(const View &view)
{
    const double yaw = qDegreesToRadians(view.yaw);
    const double pitch = qDegreesToRadians(view.pitch);
    const double roll = qDegreesToRadians(view.roll);
    const Rotation aboutY{Vector{std::cos(yaw), 0, std::sin(yaw)}, Vector{0, 1, 0},
                          Vector{-std::sin(yaw), 0, std::cos(yaw)}};
    const Rotation aboutX{Vector{1, 0, 0}, Vector{0, std::cos(pitch), -std::sin(pitch)},
                          Vector{0, std::sin(pitch), std::cos(pitch)}};
    const Rotation aboutZ{Vector{std::cos(roll), -std::sin(roll), 0},
                          Vector{std::sin(roll), std::cos(roll), 0}, Vector{0, 0, 1}};
    return product(aboutZ, product(aboutY, aboutX));
}

/// A pinhole that looks down −z at the head's middle. The head's own axes turn with it.
class Camera
{
public:
    Camera(const View &view, QSize size)
        : m_toCamera(rotation(view))
        , m_toHead(transposed(m_toCamera))
        , m_distance(distance / view.nearer)
        , m_focal(headInPicture * std::max(size.width(), size.height()) * distance / (2 * axes[1]))
        , m_centre((0.5 + view.shiftX) * size.width(), (0.5 + view.shiftY) * size.height())
        , m_eye(rotated(m_toHead, {0, 0, m_distance}))
    {}

    [[nodiscard]] QPointF project(const Vector &point) const
    {
        const auto seen = rotated(m_toCamera, point);
        const double scale = m_focal / (m_distance - seen[2]);
        return {m_centre.x() + seen[0] * scale, m_centre.y() + seen[1] * scale};
    }

    /// The skin behind a point of the picture.
    [[nodiscard]] std::optional<Vector> hit(double x, double y) const
    {
        const auto ray =
            rotated(m_toHead, {(x - m_centre.x()) / m_focal, (y - m_centre.y()) / m_focal, -1});
        Vector from;
        Vector along;
        for (std::size_t i = 0; i < 3; ++i) {
            from[i] = m_eye[i] / axes[i];
            along[i] = ray[i] / axes[i];
        }
        const double a = dot(along, along);
        const double b = dot(from, along);
        const double root = b * b - a * (dot(from, from) - 1);
        if (root < 0)
            return std::nullopt;
        return sum(m_eye, scaled(ray, (-b - std::sqrt(root)) / a));
    }

    /// Cosine between the normal and the way to the camera.
    [[nodiscard]] double facing(const Vector &point, const Vector &normal) const
    {
        return dot(unit(sum(m_eye, scaled(point, -1))), normal);
    }

    [[nodiscard]] Vector inRoom(const Vector &a) const { return rotated(m_toCamera, a); }

private:
    Rotation m_toCamera;
    Rotation m_toHead;
    double m_distance;
    double m_focal;
    QPointF m_centre;
    Vector m_eye;
};

quint32 mixed(quint32 value)
{
    value = (value ^ (value >> 16)) * 0x7feb352dU;
    value = (value ^ (value >> 15)) * 0x846ca68bU;
    return value ^ (value >> 16);
}

double random01(quint32 seed, quint32 index)
{
    return mixed(seed * 0x9e3779b9U + mixed(index)) / 4294967296.0;
}

double lattice(quint32 seed, int x, int y, int z)
{
    const auto place = static_cast<quint32>(x) * 0x8da6b343U ^
                       static_cast<quint32>(y) * 0xd8163841U ^
                       static_cast<quint32>(z) * 0xcb1ab31fU;
    return mixed(place + seed) / 2147483648.0 - 1;
}

/// Smooth noise in space, −1…1.
double noiseAt(quint32 seed, const Vector &point, double size)
{
    std::array<int, 3> cell;
    Vector part;
    for (std::size_t i = 0; i < 3; ++i) {
        const double at = point[i] / size;
        cell[i] = static_cast<int>(std::floor(at));
        const double t = at - cell[i];
        part[i] = t * t * (3 - 2 * t);
    }
    double value = 0;
    for (int corner = 0; corner < 8; ++corner) {
        const int x = corner & 1;
        const int y = corner >> 1 & 1;
        const int z = corner >> 2;
        const double weight =
            (x ? part[0] : 1 - part[0]) * (y ? part[1] : 1 - part[1]) * (z ? part[2] : 1 - part[2]);
        value += weight * lattice(seed, cell[0] + x, cell[1] + y, cell[2] + z);
    }
    return value;
}

using Planes = std::array<Plane, 3>;

/// How much each pixel is darkened by dots.
Plane inked(const Head &head, const Camera &camera, const Look &look, QSize size)
{
    Plane plane(size.width(), size.height());
    quint32 index = 0;
    for (const auto &each : head.dots) {
        if (random01(look.seed, ++index) < look.lost ||
            camera.facing(each.centre, each.normal) < 0.08)
            continue;
        const double sigma = each.sigma * look.width;
        const auto across = unit(cross(each.normal, {0.1, 1, 0.05}));
        const auto along = cross(each.normal, across);
        const auto centre = camera.project(each.centre);
        const auto a = camera.project(sum(each.centre, scaled(across, sigma))) - centre;
        const auto b = camera.project(sum(each.centre, scaled(along, sigma))) - centre;
        // A pixel gathers light over its own area: a variance of a twelfth, and the lens some more.
        constexpr double pixel = 0.2;
        const double xx = a.x() * a.x() + b.x() * b.x() + pixel;
        const double yy = a.y() * a.y() + b.y() * b.y() + pixel;
        const double xy = a.x() * a.y() + b.x() * b.y();
        const double determinant = xx * yy - xy * xy;
        const double strength = each.strength * (1 - look.faded) *
                                std::abs(a.x() * b.y() - a.y() * b.x()) / std::sqrt(determinant);
        const int reachX = qCeil(3 * std::sqrt(xx));
        const int reachY = qCeil(3 * std::sqrt(yy));
        const int top = std::max(0, qFloor(centre.y()) - reachY);
        const int bottom = std::min(size.height() - 1, qCeil(centre.y()) + reachY);
        const int left = std::max(0, qFloor(centre.x()) - reachX);
        const int right = std::min(size.width() - 1, qCeil(centre.x()) + reachX);
        for (int y = top; y <= bottom; ++y) {
            const double dy = y + 0.5 - centre.y();
            for (int x = left; x <= right; ++x) {
                const double dx = x + 0.5 - centre.x();
                const double away = (yy * dx * dx - 2 * xy * dx * dy + xx * dy * dy) / determinant;
                if (away < 18)
                    plane.row(y)[x] += static_cast<float>(strength * std::exp(-away / 2));
            }
        }
    }
    return plane;
}

void paint(Planes &planes, const QRect &where, const Vector &colour)
{
    const auto inside = where.intersected({0, 0, planes[0].width, planes[0].height});
    for (std::size_t c = 0; c < 3; ++c)
        for (int y = inside.top(); y <= inside.bottom(); ++y)
            std::fill_n(planes[c].row(y) + inside.left(), inside.width(),
                        static_cast<float>(colour[c]));
}

/// A room full of edges, which stands elsewhere in each photo.
void paintRoom(Planes &planes, const Look &look, QSize size)
{
    std::mt19937 room(static_cast<quint32>(look.clutter));
    std::mt19937 place(look.seed + 77);
    const auto draw = [](std::mt19937 &from, int least, int most) {
        return least + static_cast<int>(from() % static_cast<unsigned>(most - least + 1));
    };
    const int reach = size.width() / 18;
    const QPoint shift(draw(place, -reach, reach), draw(place, -reach, reach));
    paint(planes, {QPoint(0, 0), size}, {0.25, 0.25, 0.28});
    for (int i = 0; i < 420; ++i) {
        const QRect box(draw(room, -reach, size.width()), draw(room, -reach, size.height()),
                        draw(room, 6, size.width() / 7), draw(room, 6, size.width() / 7));
        const Vector colour{draw(room, 2, 90) / 100.0, draw(room, 2, 90) / 100.0,
                            draw(room, 2, 90) / 100.0};
        paint(planes, box.translated(shift), colour);
    }
}

void paintHead(Planes &planes, const Head &head, const Camera &camera, const Look &look, QSize size)
{
    const auto dots = inked(head, camera, look, size);
    const auto light = unit(look.light);
    const auto halfway = unit(sum(light, {0, 0, 1}));
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            const auto point = camera.hit(x + 0.5, y + 0.5);
            if (!point)
                continue;
            const auto normal = camera.inRoom(normalAt(*point));
            const double tone = 1 + 0.05 * noiseAt(head.seed, *point, 22) +
                                0.03 * noiseAt(head.seed + 1, *point, 5) +
                                0.02 * noiseAt(head.seed + 2, *point, 1.1);
            const double lit = (0.45 + 0.6 * std::max(0.0, dot(normal, light))) *
                               (1 + look.gradient * (double(x) / size.width() - 0.5));
            const double mirror = look.glare * std::pow(std::max(0.0, dot(normal, halfway)), 90);
            const double dark = std::min(0.95, static_cast<double>(dots.row(y)[x]));
            for (std::size_t c = 0; c < 3; ++c)
                planes[c].row(y)[x] =
                    static_cast<float>(skin[c] * tone * lit * (1 - ink[c] * dark) + mirror);
        }
    }
}

/// IEC 61966-2-1, for 0…1 in 4096 steps.
const std::vector<float> &codes()
{
    static const auto table = [] {
        std::vector<float> all;
        for (int i = 0; i <= 4096; ++i) {
            const double linear = i / 4096.0;
            const double code =
                linear <= 0.0031308 ? 12.92 * linear : 1.055 * std::pow(linear, 1 / 2.4) - 0.055;
            all.push_back(static_cast<float>(255 * code));
        }
        return all;
    }();
    return table;
}

QImage developed(const Planes &planes, const Look &look, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    // Drawing a normal number for each is slower than all the rest: a long list, read anywhere.
    std::mt19937 random(look.seed + 5);
    std::normal_distribution<float> noise(0, static_cast<float>(std::max(look.noise, 1e-6)));
    std::vector<float> grain(1 << 16);
    std::generate(grain.begin(), grain.end(), [&] { return noise(random); });
    for (int y = 0; y < size.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        auto at = static_cast<quint32>(random());
        for (int x = 0; x < size.width(); ++x) {
            std::array<int, 3> code;
            for (std::size_t c = 0; c < 3; ++c) {
                const double value =
                    static_cast<double>(planes[c].row(y)[x]) * look.exposure * look.lamp[c];
                const auto step = static_cast<std::size_t>(4096 * std::clamp(value, 0.0, 1.0));
                at = at * 1664525U + 1013904223U;
                code[c] = std::clamp(qRound(codes()[step] + grain[at >> 16]), 0, 255);
            }
            line[x] = qRgb(code[0], code[1], code[2]);
        }
    }
    return image;
}

QImage throughJpeg(const QImage &image, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadWrite);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(quality);
    writer.write(image);
    buffer.seek(0);
    return QImageReader(&buffer, "jpeg").read();
}

} // namespace

Head::Head(quint32 number, double pitch)
    : seed(number)
{
    // Evenly over the sphere (a spiral of golden angles), shaken, then stretched to the head.
    const double radius = std::cbrt(axes[0] * axes[1] * axes[2]);
    const int count = static_cast<int>(4 * M_PI * radius * radius / (pitch * pitch));
    const double shake = 0.45 * pitch / radius;
    for (int i = 0; i < count; ++i) {
        const auto index = static_cast<quint32>(i) * 8;
        const auto shaken = [&](quint32 n) { return shake * (2 * random01(seed, index + n) - 1); };
        const double z = 1 - 2 * (i + 0.5) / count;
        const double across = std::sqrt(1 - z * z);
        const double angle = i * M_PI * (3 - std::sqrt(5.0));
        const auto place = unit({across * std::cos(angle) + shaken(0),
                                 across * std::sin(angle) + shaken(1), z + shaken(2)});
        if (place[2] < -0.2) // never seen from above
            continue;
        const Vector centre{place[0] * axes[0], place[1] * axes[1], place[2] * axes[2]};
        dots.push_back({centre, normalAt(centre), 0.17 * (0.8 + 0.4 * random01(seed, index + 3)),
                        0.3 + 0.3 * random01(seed, index + 4)});
    }
}

QImage photographed(const Head &head, const View &view, const Look &look, QSize size)
{
    Planes planes{Plane(size.width(), size.height()), Plane(size.width(), size.height()),
                  Plane(size.width(), size.height())};
    paintRoom(planes, look, size);
    paintHead(planes, head, Camera(view, size), look, size);
    if (look.blur > 0)
        for (auto &plane : planes)
            plane = smoothed(plane, look.blur);
    return throughJpeg(developed(planes, look, size), look.jpegQuality);
}

std::optional<QPointF> counterpart(const View &first, const View &second, QPointF point, QSize size)
{
    const auto skinThere = Camera(first, size).hit(point.x(), point.y());
    if (!skinThere)
        return std::nullopt;
    const Camera other(second, size);
    if (other.facing(*skinThere, normalAt(*skinThere)) < 0.05)
        return std::nullopt;
    return other.project(*skinThere);
}

} // namespace renderedhead
