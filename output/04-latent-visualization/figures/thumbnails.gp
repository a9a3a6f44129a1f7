# Redraw with: gnuplot thumbnails.gp
reset
set encoding utf8
set terminal pngcairo size 1200,1000 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'thumbnails.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0475
set rmargin at screen 0.98
set tmargin at screen 0.98
set bmargin at screen 0.058
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [-113.202:110.876]
unset xtics
set yrange [-110.754:118.232]
unset ytics
unset grid
set label 't-SNE 1' at screen 0.51375,0.033 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label 't-SNE 2' at screen 0.02875,0.519 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
plot 'thumbnails.rgb' binary array=(28,28) skip=0 dx=0.257463 dy=0.319317 center=(82.0665,11.5203) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=784 dx=0.257463 dy=0.319317 center=(-42.029,-83.4331) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=1568 dx=0.257463 dy=0.319317 center=(-27.7349,99.25) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=2352 dx=0.257463 dy=0.319317 center=(-14.5236,92.3493) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=3136 dx=0.257463 dy=0.319317 center=(3.29423,-64.7469) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=3920 dx=0.257463 dy=0.319317 center=(-41.6834,78.1288) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=4704 dx=0.257463 dy=0.319317 center=(-16.0648,-35.4413) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=5488 dx=0.257463 dy=0.319317 center=(-7.91546,-37.6067) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=6272 dx=0.257463 dy=0.319317 center=(34.0125,92.8204) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=7056 dx=0.257463 dy=0.319317 center=(37.4481,47.9453) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=7840 dx=0.257463 dy=0.319317 center=(-60.0517,-66.1513) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=8624 dx=0.257463 dy=0.319317 center=(48.4567,14.3458) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=9408 dx=0.257463 dy=0.319317 center=(48.8284,64.2314) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=10192 dx=0.257463 dy=0.319317 center=(-12.2727,41.2745) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=10976 dx=0.257463 dy=0.319317 center=(-43.4049,-61.1453) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=11760 dx=0.257463 dy=0.319317 center=(-7.61686,-68.9309) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=12544 dx=0.257463 dy=0.319317 center=(43.5966,-68.465) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=13328 dx=0.257463 dy=0.319317 center=(-93.6593,16.9193) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=14112 dx=0.257463 dy=0.319317 center=(57.4328,59.2754) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=14896 dx=0.257463 dy=0.319317 center=(66.6094,45.3206) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=15680 dx=0.257463 dy=0.319317 center=(83.5223,27.2999) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=16464 dx=0.257463 dy=0.319317 center=(-3.97816,79.6827) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=17248 dx=0.257463 dy=0.319317 center=(-7.82212,-48.8472) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=18032 dx=0.257463 dy=0.319317 center=(-47.7665,-69.2508) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=18816 dx=0.257463 dy=0.319317 center=(-46.3322,45.6422) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=19600 dx=0.257463 dy=0.319317 center=(84.2215,2.43021) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=20384 dx=0.257463 dy=0.319317 center=(-29.5421,-2.82406) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=21168 dx=0.257463 dy=0.319317 center=(22.8237,-17.9333) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=21952 dx=0.257463 dy=0.319317 center=(9.65267,10.1958) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=22736 dx=0.257463 dy=0.319317 center=(-4.90428,35.7164) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=23520 dx=0.257463 dy=0.319317 center=(-31.9574,7.1993) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=24304 dx=0.257463 dy=0.319317 center=(6.73116,-1.01747) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=25088 dx=0.257463 dy=0.319317 center=(-64.9251,9.39652) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=25872 dx=0.257463 dy=0.319317 center=(47.3592,33.5504) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=26656 dx=0.257463 dy=0.319317 center=(93.8048,-13.9978) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=27440 dx=0.257463 dy=0.319317 center=(-84.8682,30.8653) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=28224 dx=0.257463 dy=0.319317 center=(-6.4548,105.015) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=29008 dx=0.257463 dy=0.319317 center=(-49.2052,38.1791) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=29792 dx=0.257463 dy=0.319317 center=(89.0737,15.2563) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=30576 dx=0.257463 dy=0.319317 center=(-46.8806,-41.3478) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=31360 dx=0.257463 dy=0.319317 center=(62.3344,1.29111) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=32144 dx=0.257463 dy=0.319317 center=(-5.62286,-82.2334) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=32928 dx=0.257463 dy=0.319317 center=(-21.0896,100.133) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=33712 dx=0.257463 dy=0.319317 center=(-32.2416,-62.1481) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=34496 dx=0.257463 dy=0.319317 center=(-13.0142,-90.6013) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=35280 dx=0.257463 dy=0.319317 center=(-15.5675,-43.7177) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=36064 dx=0.257463 dy=0.319317 center=(46.239,81.0383) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=36848 dx=0.257463 dy=0.319317 center=(13.302,-71.1371) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=37632 dx=0.257463 dy=0.319317 center=(-34.2025,-29.4817) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=38416 dx=0.257463 dy=0.319317 center=(-34.9398,-46.218) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=39200 dx=0.257463 dy=0.319317 center=(29.9554,-26.2771) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=39984 dx=0.257463 dy=0.319317 center=(-13.9178,83.8574) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=40768 dx=0.257463 dy=0.319317 center=(-40.1798,15.1518) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=41552 dx=0.257463 dy=0.319317 center=(-19.9139,13.1576) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=42336 dx=0.257463 dy=0.319317 center=(62.4814,8.71134) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=43120 dx=0.257463 dy=0.319317 center=(-62.4937,0.0285396) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=43904 dx=0.257463 dy=0.319317 center=(-58.89,-29.0853) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=44688 dx=0.257463 dy=0.319317 center=(-30.6496,27.9257) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=45472 dx=0.257463 dy=0.319317 center=(-30.8688,86.0845) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=46256 dx=0.257463 dy=0.319317 center=(28.27,-65.5188) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=47040 dx=0.257463 dy=0.319317 center=(-31.2451,-77.6437) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=47824 dx=0.257463 dy=0.319317 center=(-20.5365,76.1763) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=48608 dx=0.257463 dy=0.319317 center=(48.0633,-22.8676) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=49392 dx=0.257463 dy=0.319317 center=(-24.865,44.3937) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=50176 dx=0.257463 dy=0.319317 center=(-92.8032,30.9273) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=50960 dx=0.257463 dy=0.319317 center=(-6.46011,-89.5311) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=51744 dx=0.257463 dy=0.319317 center=(58.4215,35.1475) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=52528 dx=0.257463 dy=0.319317 center=(86.2145,-35.1738) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=53312 dx=0.257463 dy=0.319317 center=(-38.661,-68.9007) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=54096 dx=0.257463 dy=0.319317 center=(-90.3927,7.49499) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=54880 dx=0.257463 dy=0.319317 center=(-25.0715,-92.0498) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=55664 dx=0.257463 dy=0.319317 center=(30.2156,45.8179) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=56448 dx=0.257463 dy=0.319317 center=(-81.5655,10.8341) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=57232 dx=0.257463 dy=0.319317 center=(-25.247,58.7085) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=58016 dx=0.257463 dy=0.319317 center=(11.9763,-15.5885) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=58800 dx=0.257463 dy=0.319317 center=(-60.8645,-40.497) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=59584 dx=0.257463 dy=0.319317 center=(79.6145,-16.4414) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=60368 dx=0.257463 dy=0.319317 center=(-23.1909,89.3289) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=61152 dx=0.257463 dy=0.319317 center=(55.347,67.121) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=61936 dx=0.257463 dy=0.319317 center=(3.35902,-81.6616) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=62720 dx=0.257463 dy=0.319317 center=(-21.9542,-20.3062) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=63504 dx=0.257463 dy=0.319317 center=(-16.278,-64.5263) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=64288 dx=0.257463 dy=0.319317 center=(-35.9369,-5.08368) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=65072 dx=0.257463 dy=0.319317 center=(73.0564,12.9545) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=65856 dx=0.257463 dy=0.319317 center=(-19.1025,-76.0311) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=66640 dx=0.257463 dy=0.319317 center=(-77.9225,33.6821) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=67424 dx=0.257463 dy=0.319317 center=(-50.4971,66.9536) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=68208 dx=0.257463 dy=0.319317 center=(-84.9417,-8.94138) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=68992 dx=0.257463 dy=0.319317 center=(93.3749,-29.1392) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=69776 dx=0.257463 dy=0.319317 center=(-26.0241,37.163) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=70560 dx=0.257463 dy=0.319317 center=(47.6554,-60.8872) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=71344 dx=0.257463 dy=0.319317 center=(-22.4894,-1.18207) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=72128 dx=0.257463 dy=0.319317 center=(1.83265,-38.6435) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=72912 dx=0.257463 dy=0.319317 center=(-8.20617,93.8136) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=73696 dx=0.257463 dy=0.319317 center=(-24.8277,-34.5927) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=74480 dx=0.257463 dy=0.319317 center=(71.2279,-6.93109) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=75264 dx=0.257463 dy=0.319317 center=(-72.4466,11.4546) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=76048 dx=0.257463 dy=0.319317 center=(-42.637,62.0291) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=76832 dx=0.257463 dy=0.319317 center=(58.2788,-9.52848) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=77616 dx=0.257463 dy=0.319317 center=(-8.29179,-25.1058) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=78400 dx=0.257463 dy=0.319317 center=(48.1585,51.9171) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=79184 dx=0.257463 dy=0.319317 center=(-69.9962,19.0517) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=79968 dx=0.257463 dy=0.319317 center=(38.0509,58.3271) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=80752 dx=0.257463 dy=0.319317 center=(-84.05,2.51783) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=81536 dx=0.257463 dy=0.319317 center=(52.5377,0.358741) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=82320 dx=0.257463 dy=0.319317 center=(-50.2945,-27.4756) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=83104 dx=0.257463 dy=0.319317 center=(57.2122,-27.2614) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=83888 dx=0.257463 dy=0.319317 center=(-67.2987,-41.093) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=84672 dx=0.257463 dy=0.319317 center=(-36.4666,40.3822) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=85456 dx=0.257463 dy=0.319317 center=(57.9918,46.0183) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=86240 dx=0.257463 dy=0.319317 center=(-55.7442,-47.8187) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=87024 dx=0.257463 dy=0.319317 center=(15.7691,1.13993) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=87808 dx=0.257463 dy=0.319317 center=(53.6168,80.3575) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=88592 dx=0.257463 dy=0.319317 center=(-22.0251,-49.5533) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=89376 dx=0.257463 dy=0.319317 center=(-100.496,19.5798) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=90160 dx=0.257463 dy=0.319317 center=(-27.2058,17.7344) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=90944 dx=0.257463 dy=0.319317 center=(-52.4748,9.20855) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=91728 dx=0.257463 dy=0.319317 center=(-81.4047,22.6528) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=92512 dx=0.257463 dy=0.319317 center=(-59.7482,-55.5615) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=93296 dx=0.257463 dy=0.319317 center=(-19.1844,52.9849) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=94080 dx=0.257463 dy=0.319317 center=(-8.88722,-61.5126) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=94864 dx=0.257463 dy=0.319317 center=(-45.3541,-19.9937) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=95648 dx=0.257463 dy=0.319317 center=(60.3458,21.1165) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=96432 dx=0.257463 dy=0.319317 center=(-6.28437,70.3986) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=97216 dx=0.257463 dy=0.319317 center=(27.2299,-51.3671) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=98000 dx=0.257463 dy=0.319317 center=(26.5176,-72.8971) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=98784 dx=0.257463 dy=0.319317 center=(10.3944,-48.9028) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=99568 dx=0.257463 dy=0.319317 center=(-66.3166,-64.4056) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=100352 dx=0.257463 dy=0.319317 center=(-39.8533,-38.684) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=101136 dx=0.257463 dy=0.319317 center=(-20.0376,33.4279) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=101920 dx=0.257463 dy=0.319317 center=(-33.0766,53.789) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=102704 dx=0.257463 dy=0.319317 center=(-61.6547,27.2583) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=103488 dx=0.257463 dy=0.319317 center=(-19.6977,25.5471) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=104272 dx=0.257463 dy=0.319317 center=(-68.7283,0.833044) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=105056 dx=0.257463 dy=0.319317 center=(79.938,-36.9786) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=105840 dx=0.257463 dy=0.319317 center=(-34.9648,-53.9329) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=106624 dx=0.257463 dy=0.319317 center=(-25.4074,-74.4557) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=107408 dx=0.257463 dy=0.319317 center=(-68.7917,-48.9798) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=108192 dx=0.257463 dy=0.319317 center=(-39.6677,30.178) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=108976 dx=0.257463 dy=0.319317 center=(-75.4402,0.938679) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=109760 dx=0.257463 dy=0.319317 center=(0.0386093,-56.4853) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=110544 dx=0.257463 dy=0.319317 center=(-43.3299,-29.9613) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=111328 dx=0.257463 dy=0.319317 center=(-58.2288,37.2966) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=112112 dx=0.257463 dy=0.319317 center=(96.2598,-3.94754) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=112896 dx=0.257463 dy=0.319317 center=(-14.3866,-26.9769) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=113680 dx=0.257463 dy=0.319317 center=(65.2193,-29.2309) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=114464 dx=0.257463 dy=0.319317 center=(90.2627,5.59717) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=115248 dx=0.257463 dy=0.319317 center=(21.9426,-8.71704) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=116032 dx=0.257463 dy=0.319317 center=(80.9375,-48.9408) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=116816 dx=0.257463 dy=0.319317 center=(73.5233,-45.3089) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=117600 dx=0.257463 dy=0.319317 center=(67.1662,23.7759) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=118384 dx=0.257463 dy=0.319317 center=(-33.9294,72.0976) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=119168 dx=0.257463 dy=0.319317 center=(77.487,-24.2778) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=119952 dx=0.257463 dy=0.319317 center=(-1.60324,97.3143) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=120736 dx=0.257463 dy=0.319317 center=(0.637103,87.4577) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=121520 dx=0.257463 dy=0.319317 center=(38.1779,81.8835) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=122304 dx=0.257463 dy=0.319317 center=(49.6957,42.3459) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=123088 dx=0.257463 dy=0.319317 center=(-46.9473,29.3148) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=123872 dx=0.257463 dy=0.319317 center=(35.4235,-61.723) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=124656 dx=0.257463 dy=0.319317 center=(14.8208,-63.5781) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=125440 dx=0.257463 dy=0.319317 center=(-41.2346,-51.9738) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=126224 dx=0.257463 dy=0.319317 center=(-31.7053,-89.752) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=127008 dx=0.257463 dy=0.319317 center=(-98.6522,28.3652) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=127792 dx=0.257463 dy=0.319317 center=(-0.453481,66.3842) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=128576 dx=0.257463 dy=0.319317 center=(-36.7292,-13.5263) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=129360 dx=0.257463 dy=0.319317 center=(-28.1327,-54.9429) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=130144 dx=0.257463 dy=0.319317 center=(53.232,26.4541) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=130928 dx=0.257463 dy=0.319317 center=(-67.551,28.4698) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=131712 dx=0.257463 dy=0.319317 center=(-91.5858,-3.91653) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=132496 dx=0.257463 dy=0.319317 center=(71.1712,-32.7763) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=133280 dx=0.257463 dy=0.319317 center=(64.4708,-18.4744) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=134064 dx=0.257463 dy=0.319317 center=(77.5577,3.8896) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=134848 dx=0.257463 dy=0.319317 center=(3.72553,77.3619) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=135632 dx=0.257463 dy=0.319317 center=(-31.3722,-69.3402) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=136416 dx=0.257463 dy=0.319317 center=(50.2656,-14.8965) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=137200 dx=0.257463 dy=0.319317 center=(73.5432,21.01) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=137984 dx=0.257463 dy=0.319317 center=(-12.1961,-79.94) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=138768 dx=0.257463 dy=0.319317 center=(-48.8177,53.8933) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=139552 dx=0.257463 dy=0.319317 center=(86.1415,-26.8618) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=140336 dx=0.257463 dy=0.319317 center=(-47.4669,18.0416) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=141120 dx=0.257463 dy=0.319317 center=(-41.072,3.88273) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=141904 dx=0.257463 dy=0.319317 center=(56.8857,-18.687) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=142688 dx=0.257463 dy=0.319317 center=(-12.2706,103.566) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=143472 dx=0.257463 dy=0.319317 center=(-12.7331,48.8192) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=144256 dx=0.257463 dy=0.319317 center=(25.3094,53.9302) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=145040 dx=0.257463 dy=0.319317 center=(86.633,-8.63322) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=145824 dx=0.257463 dy=0.319317 center=(-24.0274,-65.7681) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=146608 dx=0.257463 dy=0.319317 center=(56.0707,11.0352) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=147392 dx=0.257463 dy=0.319317 center=(47.2554,24.6974) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=148176 dx=0.257463 dy=0.319317 center=(-0.260115,-72.404) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=148960 dx=0.257463 dy=0.319317 center=(-48.029,-79.9036) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=149744 dx=0.257463 dy=0.319317 center=(-30.3387,-12.6465) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=150528 dx=0.257463 dy=0.319317 center=(1.22717,-46.4233) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=151312 dx=0.257463 dy=0.319317 center=(70.0072,5.7118) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=152096 dx=0.257463 dy=0.319317 center=(41.3258,25.7858) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=152880 dx=0.257463 dy=0.319317 center=(-87.7086,21.6766) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=153664 dx=0.257463 dy=0.319317 center=(33.6645,-54.5541) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=154448 dx=0.257463 dy=0.319317 center=(-38.5463,22.9435) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=155232 dx=0.257463 dy=0.319317 center=(-16.6725,-2.42651) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=156016 dx=0.257463 dy=0.319317 center=(65.0312,56.335) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=156800 dx=0.257463 dy=0.319317 center=(-33.9171,-37.1439) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=157584 dx=0.257463 dy=0.319317 center=(-25.7934,9.93498) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=158368 dx=0.257463 dy=0.319317 center=(-52.2831,-54.9971) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=159152 dx=0.257463 dy=0.319317 center=(50.742,-30.7545) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=159936 dx=0.257463 dy=0.319317 center=(82.2057,19.4084) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=160720 dx=0.257463 dy=0.319317 center=(61.6197,-38.8353) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=161504 dx=0.257463 dy=0.319317 center=(93.4923,-21.8455) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=162288 dx=0.257463 dy=0.319317 center=(35.8498,-69.8455) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=163072 dx=0.257463 dy=0.319317 center=(40.8901,65.4927) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=163856 dx=0.257463 dy=0.319317 center=(-96.3911,8.73798) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=164640 dx=0.257463 dy=0.319317 center=(-16.0799,-52.2315) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=165424 dx=0.257463 dy=0.319317 center=(-4.56451,58.8632) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=166208 dx=0.257463 dy=0.319317 center=(-52.1629,-16.08) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=166992 dx=0.257463 dy=0.319317 center=(15.551,-7.69927) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=167776 dx=0.257463 dy=0.319317 center=(-34.6353,93.4219) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=168560 dx=0.257463 dy=0.319317 center=(51.9168,-7.67353) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=169344 dx=0.257463 dy=0.319317 center=(-1.8781,-28.4582) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=170128 dx=0.257463 dy=0.319317 center=(48.1584,71.4878) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=170912 dx=0.257463 dy=0.319317 center=(-12.5897,34.0484) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=171696 dx=0.257463 dy=0.319317 center=(31.2656,55.3847) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=172480 dx=0.257463 dy=0.319317 center=(41.668,-56.6457) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=173264 dx=0.257463 dy=0.319317 center=(-21.4328,-83.9718) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=174048 dx=0.257463 dy=0.319317 center=(-55.0663,29.773) format='%uchar' using (0):(0):(0):1 with rgbalpha, \
     'thumbnails.rgb' binary array=(28,28) skip=174832 dx=0.257463 dy=0.319317 center=(-43.1858,-6.89234) format='%uchar' using (0):(0):(0):1 with rgbalpha
unset label
unset arrow
unset object
unset multiplot
unset output
