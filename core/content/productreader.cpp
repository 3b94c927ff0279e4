// SPDX-FileCopyrightText: The Stipple authors
// SPDX-License-Identifier: Apache-2.0
#include "core/content/readers.h"

namespace stipple {

using namespace Qt::StringLiterals;

namespace {

Product readProduct(Node &node)
{
    Product product;
    product.id = node.word(u"id"_s);
    product.name = node.text(u"name"_s);
    product.evidence = node.evidence();
    return product;
}

} // namespace

Products readProducts(Node &document)
{
    Products products;
    products.id = document.word(u"id"_s);
    products.version = document.integer(u"version"_s);
    products.all = document.list(u"products"_s, readProduct);
    return products;
}

} // namespace stipple
