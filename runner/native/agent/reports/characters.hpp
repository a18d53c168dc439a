// SPDX-License-Identifier: MIT
// Text that came from a case, character by character, for formats that take nothing but valid UTF-8.
#pragma once

#include <cstddef>

namespace ipcts {

struct Character {
    long code;         // -1 for a byte that is not part of UTF-8
    std::size_t size;  // bytes
};

// The character with which these bytes begin, at least one.
inline Character first_character(const char* bytes, std::size_t count) {
    const auto at = [&](std::size_t i) { return static_cast<long>(static_cast<unsigned char>(bytes[i])); };
    const long lead = at(0);
    if (lead < 0x80) return {lead, 1};
    const std::size_t size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead < 0xc2 || lead > 0xf4 || size > count) return {-1, 1};
    long code = lead & (0x7f >> size);
    for (std::size_t i = 1; i < size; ++i) {
        if ((at(i) & 0xc0) != 0x80) return {-1, 1};
        code = code << 6 | (at(i) & 0x3f);
    }
    const bool too_long = (size == 3 && code < 0x800) || (size == 4 && code < 0x10000);
    if (too_long || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return {-1, 1};
    return {code, size};
}

}  // namespace ipcts
