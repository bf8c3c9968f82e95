/** What need not be done again: a step is fresh when the bytes it was made from are the same as the last time. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CACHE, ROOT } from './project.mjs';

/**
 * @param {string} path
 * @returns {string[]} The file itself, or every file below the folder, in a fixed order.
 */
function filesBelow(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}

/**
 * @param {string[]} paths Files and folders, relative to the project.
 * @returns {string} A digest of their names and bytes.
 */
export function digest(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => filesBelow(join(ROOT, path))))
    hash.update(file).update('\0').update(readFileSync(file));
  return hash.digest('hex');
}

/** @param {string} step */
function stampOf(step) {
  return join(CACHE, 'stamps', step);
}

/**
 * @param {string} step
 * @param {string} made What it would be made from now.
 */
export function isFresh(step, made) {
  return existsSync(stampOf(step)) && readFileSync(stampOf(step), 'utf8') === made;
}

/**
 * @param {string} step
 * @param {string} made
 */
export function markFresh(step, made) {
  mkdirSync(dirname(stampOf(step)), { recursive: true });
  writeFileSync(stampOf(step), made);
}

/**
 * npm keeps in node_modules a copy of the lock for what it really installed; optional packages for other platforms
 * are missing there.
 * @returns {boolean} Whether node_modules is what package-lock.json says.
 */
export function dependenciesAreFresh() {
  const installedLock = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(installedLock)) return false;
  const wanted = lockedPackages(join(ROOT, 'package-lock.json'));
  const installed = lockedPackages(installedLock);
  const same = Object.entries(installed).every(([path, { version }]) => wanted[path]?.version === version);
  return same && Object.entries(wanted).every(([path, { optional }]) => path === '' || optional || path in installed);
}

/**
 * @param {string} path
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function lockedPackages(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}
