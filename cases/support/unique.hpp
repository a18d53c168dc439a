// SPDX-License-Identifier: MIT
// A word for names that other processes must not hit upon.
#pragma once

#include "support/case.hpp"

namespace ipcts {

// A word of eight letters and digits that nothing else on the machine uses: "x3k09fqa". Processes in several pid namespaces may
// have one process ID and share the names of objects; so chance and time are in it, too.
inline Text unique_word() {
    const Scaffolding helper;
    static unsigned made = 0;
    uint64_t random = 0;
    const int source = ::open("/dev/urandom", O_RDONLY);
    if (source != -1) {
        if (::read(source, &random, sizeof random) == -1) random = 0;  // the others have to do
        ::close(source);
    }
    timespec up = {}, now = {};
    ::clock_gettime(CLOCK_MONOTONIC, &up);
    ::clock_gettime(CLOCK_REALTIME, &now);
    uint64_t mixed = 14'695'981'039'346'656'037U;  // FNV-1a
    for (uint64_t part :
         {random, static_cast<uint64_t>(::getpid()), static_cast<uint64_t>(up.tv_sec), static_cast<uint64_t>(up.tv_nsec),
          static_cast<uint64_t>(now.tv_sec), static_cast<uint64_t>(now.tv_nsec), static_cast<uint64_t>(++made)})
        for (int shift = 0; shift < 64; shift += 8) mixed = (mixed ^ (part >> shift & 0xff)) * 1'099'511'628'211U;
    mixed ^= mixed >> 32;
    Text word = format("%s", "");
    for (int i = 0; i < 8; ++i, mixed /= 36) word.chars[i] = "0123456789abcdefghijklmnopqrstuvwxyz"[mixed % 36];
    word.chars[8] = '\0';
    return word;
}

}  // namespace ipcts
