// SPDX-License-Identifier: MIT
#include "selection.hpp"

#include <cstddef>
#include <cstdio>
#include <cstring>

#include "protocol.hpp"
#include "table.hpp"

namespace ipcts {

namespace {

bool begins_with(const char* id, const char* prefix) { return std::strncmp(id, prefix, std::strlen(prefix)) == 0; }

}  // namespace

// The part of a case depends on its id alone, as in runner/model/shard.py: other cases, and what else is chosen, do not move it.
bool Selection::has(const Case& which) const {
    if (crc32(0, which.id, std::strlen(which.id)) % parts != part - 1) return false;
    for (int i = 0; i < prefix_count; ++i)
        if (begins_with(which.id, prefixes[i])) return true;
    return prefix_count == 0;
}

const char* Selection::prefix_of_none() const {
    for (int i = 0; i < prefix_count; ++i) {
        std::size_t at = 0;
        while (at < case_count && !begins_with(cases[at].id, prefixes[i])) ++at;
        if (at == case_count) return prefixes[i];
    }
    return nullptr;
}

bool Selection::take_shard(const char* text) {
    const bool plain = std::strspn(text, "0123456789/") == std::strlen(text);
    int end = 0;
    if (!plain || std::sscanf(text, "%4u/%4u%n", &part, &parts, &end) != 2 || text[end] != '\0') return false;
    if (part == 0) part = parts;
    return part >= 1 && part <= parts;
}

}  // namespace ipcts
