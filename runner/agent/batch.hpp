// SPDX-License-Identifier: MIT
#pragma once

namespace ipcts {

// Serves requests on standard input until its end, as docs/protocol.md says; returns the exit status.
int serve_batch();

// CRC-32 as in zlib, continued from `crc` (0 at first).
unsigned crc32(unsigned crc, const char* data, unsigned long size);

}  // namespace ipcts
