// SPDX-License-Identifier: MIT
// The program as the first process of a booted kernel, with nothing else in the root file system (docs/porting.md).
#pragma once

namespace ipcts {

// Whether a kernel has started this process as its init: pid 1, called .../init, and no case.
bool is_init(const char* name);

// Mounts what can be mounted, makes the devices, opens the console, raises the loopback interface.
void furnish_init();

[[noreturn]] void power_off();

// Furnishes, and runs `work` with these arguments in a child that talks over the device in IPCTS_PORT, where
// that is set, else over the console; reaps orphans meanwhile. Turns the machine off when the child has ended. Without an argument
// `work` gets --batch --raw if there is a port, else --tap.
[[noreturn]] void be_init(int (*work)(int, char**), int count, char** arguments);

}  // namespace ipcts
