# SPDX-License-Identifier: MIT
# 32-bit ARM with Debian's g++-arm-linux-gnueabihf; qemu-arm-static runs it.
set(CMAKE_SYSTEM_NAME Linux)
set(CMAKE_SYSTEM_PROCESSOR arm)
set(CMAKE_CXX_COMPILER arm-linux-gnueabihf-g++)
