import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Feed, type FeedSources } from './feed.svelte';
import { Rotation } from './rotation.svelte';
import type { Scenes } from './scenes.server';

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

describe('rotation', () => {
	const start = (count = 3) => {
		const between = vi.fn();
		const rotation = new Rotation(
			() => count,
			() => 1000,
			between
		);
		return { rotation, between, stop: rotation.start() };
	};

	test('goes round, and tells before each change', () => {
		const { rotation, between, stop } = start();
		vi.advanceTimersByTime(3000);
		expect(rotation.index).toBe(0);
		expect(between).toHaveBeenCalledTimes(3);
		stop();
		vi.advanceTimersByTime(10_000);
		expect(between).toHaveBeenCalledTimes(3);
	});

	test('holds still while paused, moves by hand, and never waits twice', () => {
		const { rotation, stop } = start();
		rotation.toggle();
		vi.advanceTimersByTime(60_000);
		expect(rotation.index).toBe(0);
		rotation.move(-1);
		expect(rotation.index).toBe(2);
		rotation.toggle();
		for (let step = 0; step < 500; step++) rotation.move(1);
		expect(vi.getTimerCount()).toBe(1);
		stop();
		expect(vi.getTimerCount()).toBe(0);
	});
});

describe('feed', () => {
	const scenes = (release: string) => ({ release }) as Scenes;

	function start({ kept, down = false }: { kept?: number; down?: boolean } = {}) {
		const connections: {
			onmessage: ((event: { data: string }) => void) | null;
			readyState: number;
			close: () => void;
		}[] = [];
		const server = { release: 'first', down, requests: 0 };
		const sources: FeedSources = {
			fetch: (_, { headers }) => {
				server.requests++;
				if (server.down) return Promise.reject(new TypeError('network'));
				const known = (headers as Record<string, string>)['if-none-match'];
				if (known === server.release) return Promise.resolve(new Response(null, { status: 304 }));
				return Promise.resolve(
					new Response(JSON.stringify(scenes(server.release)), { headers: { etag: server.release } })
				);
			},
			listen: () => {
				const connection = { onmessage: null, onerror: null, readyState: 1, close: vi.fn() };
				connections.push(connection);
				return connection;
			},
			now: () => Date.now()
		};
		const feed = new Feed(scenes('first'), '/wall/scenes.json', sources, kept);
		return { feed, server, connections, stop: feed.start() };
	}

	test('an announced release is fetched, and shown only between scenes', async () => {
		const { feed, server, connections, stop } = start();
		server.release = 'second';
		connections[0]?.onmessage?.({ data: 'second' });
		expect(feed.shown.release).toBe('first');
		await vi.waitFor(() => {
			expect(server.requests).toBe(1);
		});
		expect(feed.shown.release).toBe('first');
		await vi.waitFor(() => {
			feed.take();
			expect(feed.shown.release).toBe('second');
		});
		stop();
	});

	test('without a network it goes on with what it has, says since when, and recovers', async () => {
		const { feed, server, stop } = start();
		server.down = true;
		await vi.advanceTimersByTimeAsync(10 * 60_000);
		expect(feed.silence).toBeGreaterThanOrEqual(9 * 60_000);
		feed.take();
		expect(feed.shown.release).toBe('first');
		Object.assign(server, { down: false, release: 'third' });
		await vi.advanceTimersByTimeAsync(60_000);
		expect(feed.silence).toBe(0);
		feed.take();
		expect(feed.shown.release).toBe('third');
		stop();
	});

	test('opened from what was kept it says so at once, from when, until somebody answers', async () => {
		const kept = Date.now() - 3 * 86_400_000;
		const { feed, server, stop } = start({ kept, down: true });
		expect(feed.since).toBe(kept);
		expect(feed.silence).toBeGreaterThanOrEqual(3 * 86_400_000);
		server.down = false;
		await vi.advanceTimersByTimeAsync(60_000);
		expect(feed.silence).toBe(0);
		expect(feed.since).toBeGreaterThan(kept);
		stop();
	});

	test('a connection that the browser gave up is opened anew, one at a time, and all ends with it', async () => {
		const { connections, server, stop } = start();
		for (let minute = 0; minute < 60; minute++) {
			const last = connections.at(-1);
			if (last) last.readyState = 2;
			await vi.advanceTimersByTimeAsync(60_000);
		}
		expect(connections).toHaveLength(61);
		for (const { close } of connections.slice(0, -1)) expect(close).toHaveBeenCalled();
		stop();
		expect(connections.at(-1)?.close).toHaveBeenCalled();
		const { requests } = server;
		await vi.advanceTimersByTimeAsync(600_000);
		expect(server.requests).toBe(requests);
		expect(vi.getTimerCount()).toBe(0);
	});
});
