// SPDX-License-Identifier: MIT
#pragma once

namespace ipcts {

// Serves requests on standard input until its end, as docs/protocol.md says; returns the exit status.
int serve_batch();

}  // namespace ipcts
