# Redraw with: gnuplot map-scenes.gp
reset
set encoding utf8
set terminal pngcairo size 1200,1000 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'map-scenes.png'
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
set xrange [-62.8596:68.297]
unset xtics
set yrange [-48.1704:47.197]
unset ytics
unset grid
set label 't-SNE 1' at screen 0.51375,0.033 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label 't-SNE 2' at screen 0.02875,0.519 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
plot 'map-scenes.rgb' binary array=(32,32) skip=0 dx=0.13186 dy=0.116365 center=(-51.4162,-3.50127) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=3072 dx=0.13186 dy=0.116365 center=(55.7155,12.8816) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=6144 dx=0.13186 dy=0.116365 center=(-24.0426,-11.6158) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=9216 dx=0.13186 dy=0.116365 center=(45.6911,-2.31376) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=12288 dx=0.13186 dy=0.116365 center=(-20.0383,15.1536) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=15360 dx=0.13186 dy=0.116365 center=(10.4528,10.7614) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=18432 dx=0.13186 dy=0.116365 center=(33.8359,1.84909) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=21504 dx=0.13186 dy=0.116365 center=(22.1367,20.1769) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=24576 dx=0.13186 dy=0.116365 center=(4.32035,8.8957) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=27648 dx=0.13186 dy=0.116365 center=(45.8771,17.2584) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=30720 dx=0.13186 dy=0.116365 center=(12.2483,25.6212) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=33792 dx=0.13186 dy=0.116365 center=(0.260097,26.0064) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=36864 dx=0.13186 dy=0.116365 center=(-34.7505,-35.4049) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=39936 dx=0.13186 dy=0.116365 center=(-41.3729,-25.5959) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=43008 dx=0.13186 dy=0.116365 center=(26.2524,-14.9144) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=46080 dx=0.13186 dy=0.116365 center=(-44.8572,-21.4322) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=49152 dx=0.13186 dy=0.116365 center=(-42.7723,-8.11139) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=52224 dx=0.13186 dy=0.116365 center=(-0.811396,6.67144) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=55296 dx=0.13186 dy=0.116365 center=(13.0524,19.6615) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=58368 dx=0.13186 dy=0.116365 center=(27.7917,-6.52964) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=61440 dx=0.13186 dy=0.116365 center=(4.11638,-27.9735) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=64512 dx=0.13186 dy=0.116365 center=(1.78257,-20.9552) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=67584 dx=0.13186 dy=0.116365 center=(-10.267,-34.0977) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=70656 dx=0.13186 dy=0.116365 center=(-4.09523,39.2421) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=73728 dx=0.13186 dy=0.116365 center=(-23.1742,-33.8203) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=76800 dx=0.13186 dy=0.116365 center=(-29.839,-31.0444) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=79872 dx=0.13186 dy=0.116365 center=(-8.91773,31.6557) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=82944 dx=0.13186 dy=0.116365 center=(-33.6484,-26.6634) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=86016 dx=0.13186 dy=0.116365 center=(-47.9491,-9.9134) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=89088 dx=0.13186 dy=0.116365 center=(16.494,18.0288) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=92160 dx=0.13186 dy=0.116365 center=(43.3893,11.6508) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=95232 dx=0.13186 dy=0.116365 center=(0.961599,15.4637) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=98304 dx=0.13186 dy=0.116365 center=(15.3872,-20.6588) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=101376 dx=0.13186 dy=0.116365 center=(48.6585,12.7637) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=104448 dx=0.13186 dy=0.116365 center=(-46.0666,-2.38032) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=107520 dx=0.13186 dy=0.116365 center=(-43.7744,8.08589) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=110592 dx=0.13186 dy=0.116365 center=(35.5121,-11.927) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=113664 dx=0.13186 dy=0.116365 center=(60.3279,1.0344) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=116736 dx=0.13186 dy=0.116365 center=(0.456727,35.3792) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=119808 dx=0.13186 dy=0.116365 center=(22.7805,-12.471) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=122880 dx=0.13186 dy=0.116365 center=(54.3167,17.172) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=125952 dx=0.13186 dy=0.116365 center=(-11.071,-14.5409) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=129024 dx=0.13186 dy=0.116365 center=(-21.1534,-15.5607) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=132096 dx=0.13186 dy=0.116365 center=(-12.8148,4.3666) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=135168 dx=0.13186 dy=0.116365 center=(-8.91162,18.3313) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=138240 dx=0.13186 dy=0.116365 center=(19.7081,5.85075) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=141312 dx=0.13186 dy=0.116365 center=(22.658,-6.31312) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=144384 dx=0.13186 dy=0.116365 center=(-30.2204,5.17435) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=147456 dx=0.13186 dy=0.116365 center=(9.90483,-7.66309) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=150528 dx=0.13186 dy=0.116365 center=(27.8149,23.3983) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=153600 dx=0.13186 dy=0.116365 center=(-3.66776,-34.5313) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=156672 dx=0.13186 dy=0.116365 center=(-36.3629,-17.8417) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=159744 dx=0.13186 dy=0.116365 center=(12.67,40.0488) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=162816 dx=0.13186 dy=0.116365 center=(31.8006,22.9205) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=165888 dx=0.13186 dy=0.116365 center=(-21.1594,11.4575) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=168960 dx=0.13186 dy=0.116365 center=(15.2798,14.0771) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=172032 dx=0.13186 dy=0.116365 center=(-2.41511,-12.1612) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=175104 dx=0.13186 dy=0.116365 center=(6.60349,-12.2337) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=178176 dx=0.13186 dy=0.116365 center=(-43.7954,-18.3991) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=181248 dx=0.13186 dy=0.116365 center=(-25.1918,-25.008) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=184320 dx=0.13186 dy=0.116365 center=(2.9621,31.7181) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=187392 dx=0.13186 dy=0.116365 center=(20.986,-1.56706) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=190464 dx=0.13186 dy=0.116365 center=(-17.6712,23.1741) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=193536 dx=0.13186 dy=0.116365 center=(12.5052,-23.724) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=196608 dx=0.13186 dy=0.116365 center=(-46.4873,-14.9202) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=199680 dx=0.13186 dy=0.116365 center=(-27.1389,-19.7107) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=202752 dx=0.13186 dy=0.116365 center=(-13.8996,31.1567) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=205824 dx=0.13186 dy=0.116365 center=(-14.7558,-30.9765) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=208896 dx=0.13186 dy=0.116365 center=(-29.6842,0.289348) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=211968 dx=0.13186 dy=0.116365 center=(-42.2477,-3.68529) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=215040 dx=0.13186 dy=0.116365 center=(-10.6657,-27.4925) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=218112 dx=0.13186 dy=0.116365 center=(-52.9375,-15.7433) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=221184 dx=0.13186 dy=0.116365 center=(21.868,32.435) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=224256 dx=0.13186 dy=0.116365 center=(9.80332,-1.06833) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=227328 dx=0.13186 dy=0.116365 center=(3.37721,-2.1997) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=230400 dx=0.13186 dy=0.116365 center=(6.16024,23.2622) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=233472 dx=0.13186 dy=0.116365 center=(23.9502,23.481) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=236544 dx=0.13186 dy=0.116365 center=(-31.8484,-13.7496) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=239616 dx=0.13186 dy=0.116365 center=(-17.0696,7.42551) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=242688 dx=0.13186 dy=0.116365 center=(-25.5247,-37.6945) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=245760 dx=0.13186 dy=0.116365 center=(60.4021,-8.55943) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=248832 dx=0.13186 dy=0.116365 center=(-8.67012,36.1362) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=251904 dx=0.13186 dy=0.116365 center=(-23.1459,-5.83358) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=254976 dx=0.13186 dy=0.116365 center=(47.0767,-14.1156) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=258048 dx=0.13186 dy=0.116365 center=(13.185,0.995388) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=261120 dx=0.13186 dy=0.116365 center=(3.88246,-17.8638) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=264192 dx=0.13186 dy=0.116365 center=(56.2995,-11.9364) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=267264 dx=0.13186 dy=0.116365 center=(-42.6362,-0.497201) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=270336 dx=0.13186 dy=0.116365 center=(19.4353,-9.47803) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=273408 dx=0.13186 dy=0.116365 center=(-32.0692,25.6236) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=276480 dx=0.13186 dy=0.116365 center=(14.3366,-7.85012) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=279552 dx=0.13186 dy=0.116365 center=(4.75924,37.3362) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=282624 dx=0.13186 dy=0.116365 center=(18.7825,24.9462) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=285696 dx=0.13186 dy=0.116365 center=(37.6524,24.3075) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=288768 dx=0.13186 dy=0.116365 center=(-4.51439,-1.58057) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=291840 dx=0.13186 dy=0.116365 center=(47.9686,4.01314) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=294912 dx=0.13186 dy=0.116365 center=(-15.1388,-5.38097) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=297984 dx=0.13186 dy=0.116365 center=(-11.8457,-22.717) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=301056 dx=0.13186 dy=0.116365 center=(52.3821,9.60918) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=304128 dx=0.13186 dy=0.116365 center=(-46.4189,3.71135) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=307200 dx=0.13186 dy=0.116365 center=(17.6637,10.7553) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=310272 dx=0.13186 dy=0.116365 center=(53.9465,6.37656) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=313344 dx=0.13186 dy=0.116365 center=(-25.673,14.0724) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=316416 dx=0.13186 dy=0.116365 center=(53.9963,3.2772) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=319488 dx=0.13186 dy=0.116365 center=(41.3894,8.65109) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=322560 dx=0.13186 dy=0.116365 center=(10.1366,31.5962) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=325632 dx=0.13186 dy=0.116365 center=(-0.584343,-5.86361) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=328704 dx=0.13186 dy=0.116365 center=(-30.2676,-10.3202) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=331776 dx=0.13186 dy=0.116365 center=(-42.7455,-29.2131) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=334848 dx=0.13186 dy=0.116365 center=(51.046,-1.63833) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=337920 dx=0.13186 dy=0.116365 center=(-52.9874,-11.9142) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=340992 dx=0.13186 dy=0.116365 center=(-19.7572,-22.4434) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=344064 dx=0.13186 dy=0.116365 center=(13.9072,6.7498) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=347136 dx=0.13186 dy=0.116365 center=(29.6012,-3.47919) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=350208 dx=0.13186 dy=0.116365 center=(-16.0868,-24.036) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=353280 dx=0.13186 dy=0.116365 center=(-15.9697,35.4116) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=356352 dx=0.13186 dy=0.116365 center=(39.3419,-13.1705) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=359424 dx=0.13186 dy=0.116365 center=(-33.5801,16.1104) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=362496 dx=0.13186 dy=0.116365 center=(47.8597,-9.65246) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=365568 dx=0.13186 dy=0.116365 center=(-7.31343,25.3107) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=368640 dx=0.13186 dy=0.116365 center=(29.5389,9.2579) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=371712 dx=0.13186 dy=0.116365 center=(-47.6904,-25.8364) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=374784 dx=0.13186 dy=0.116365 center=(2.82199,-12.3997) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=377856 dx=0.13186 dy=0.116365 center=(33.9039,-17.8284) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=380928 dx=0.13186 dy=0.116365 center=(57.2387,-4.45549) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=384000 dx=0.13186 dy=0.116365 center=(22.599,27.8654) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=387072 dx=0.13186 dy=0.116365 center=(11.695,15.1355) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=390144 dx=0.13186 dy=0.116365 center=(22.6316,-21.6563) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=393216 dx=0.13186 dy=0.116365 center=(-31.2181,8.24975) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=396288 dx=0.13186 dy=0.116365 center=(-7.52511,-24.2028) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=399360 dx=0.13186 dy=0.116365 center=(16.9772,-16.1319) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=402432 dx=0.13186 dy=0.116365 center=(-39.4087,16.283) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=405504 dx=0.13186 dy=0.116365 center=(-39.9791,-12.5056) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=408576 dx=0.13186 dy=0.116365 center=(-26.0712,1.41829) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=411648 dx=0.13186 dy=0.116365 center=(17.9186,33.8802) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=414720 dx=0.13186 dy=0.116365 center=(39.9099,17.9888) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=417792 dx=0.13186 dy=0.116365 center=(-33.179,19.9917) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=420864 dx=0.13186 dy=0.116365 center=(-3.82423,32.67) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=423936 dx=0.13186 dy=0.116365 center=(-10.1174,41.4363) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=427008 dx=0.13186 dy=0.116365 center=(-6.78962,-21.0754) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=430080 dx=0.13186 dy=0.116365 center=(44.3033,22.6649) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=433152 dx=0.13186 dy=0.116365 center=(36.389,-6.49569) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=436224 dx=0.13186 dy=0.116365 center=(7.19379,27.3695) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=439296 dx=0.13186 dy=0.116365 center=(52.0873,-7.81746) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=442368 dx=0.13186 dy=0.116365 center=(5.80064,15.2801) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=445440 dx=0.13186 dy=0.116365 center=(-19.5746,-9.46419) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=448512 dx=0.13186 dy=0.116365 center=(25.9857,17.3968) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=451584 dx=0.13186 dy=0.116365 center=(-1.66882,9.79866) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=454656 dx=0.13186 dy=0.116365 center=(-37.4818,-8.69414) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=457728 dx=0.13186 dy=0.116365 center=(17.1973,-0.794438) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=460800 dx=0.13186 dy=0.116365 center=(-30.1006,-35.2661) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=463872 dx=0.13186 dy=0.116365 center=(24.1616,36.7068) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=466944 dx=0.13186 dy=0.116365 center=(-19.9361,-26.9087) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=470016 dx=0.13186 dy=0.116365 center=(14.5005,32.0854) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=473088 dx=0.13186 dy=0.116365 center=(59.0818,7.14121) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=476160 dx=0.13186 dy=0.116365 center=(-34.7123,-31.4715) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=479232 dx=0.13186 dy=0.116365 center=(-27.0731,17.6228) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=482304 dx=0.13186 dy=0.116365 center=(-19.1446,27.9561) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=485376 dx=0.13186 dy=0.116365 center=(-36.2422,10.5916) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=488448 dx=0.13186 dy=0.116365 center=(24.3276,2.22365) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=491520 dx=0.13186 dy=0.116365 center=(-18.1116,-19.0293) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=494592 dx=0.13186 dy=0.116365 center=(41.4889,-8.97301) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=497664 dx=0.13186 dy=0.116365 center=(-19.2774,32.1912) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=500736 dx=0.13186 dy=0.116365 center=(39.0295,-2.08447) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=503808 dx=0.13186 dy=0.116365 center=(-15.4262,-2.29776) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=506880 dx=0.13186 dy=0.116365 center=(-6.52237,-9.80496) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=509952 dx=0.13186 dy=0.116365 center=(-30.5977,-7.25818) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=513024 dx=0.13186 dy=0.116365 center=(-10.9669,-19.0104) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=516096 dx=0.13186 dy=0.116365 center=(-4.56135,-29.9607) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=519168 dx=0.13186 dy=0.116365 center=(4.27301,-8.66682) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=522240 dx=0.13186 dy=0.116365 center=(17.5155,-4.34854) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=525312 dx=0.13186 dy=0.116365 center=(-39.2364,-21.5562) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=528384 dx=0.13186 dy=0.116365 center=(1.05716,2.23714) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=531456 dx=0.13186 dy=0.116365 center=(36.548,6.71635) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=534528 dx=0.13186 dy=0.116365 center=(48.9248,9.26276) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=537600 dx=0.13186 dy=0.116365 center=(-10.6412,-3.38962) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=540672 dx=0.13186 dy=0.116365 center=(9.05554,7.75993) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=543744 dx=0.13186 dy=0.116365 center=(50.5612,17.9954) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=546816 dx=0.13186 dy=0.116365 center=(1.03638,19.8556) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=549888 dx=0.13186 dy=0.116365 center=(-11.547,0.887908) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=552960 dx=0.13186 dy=0.116365 center=(-42.4894,3.06698) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=556032 dx=0.13186 dy=0.116365 center=(23.6406,13.5442) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=559104 dx=0.13186 dy=0.116365 center=(-23.3766,-29.3053) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=562176 dx=0.13186 dy=0.116365 center=(-26.6488,9.06364) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=565248 dx=0.13186 dy=0.116365 center=(-12.8498,-9.64427) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=568320 dx=0.13186 dy=0.116365 center=(-3.36795,27.1278) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=571392 dx=0.13186 dy=0.116365 center=(41.271,1.44743) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=574464 dx=0.13186 dy=0.116365 center=(31.8202,18.6885) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=577536 dx=0.13186 dy=0.116365 center=(-5.53178,9.83422) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=580608 dx=0.13186 dy=0.116365 center=(-22.6388,19.8488) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=583680 dx=0.13186 dy=0.116365 center=(6.6872,32.4014) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=586752 dx=0.13186 dy=0.116365 center=(14.5284,36.6222) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=589824 dx=0.13186 dy=0.116365 center=(-16.0224,10.7614) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=592896 dx=0.13186 dy=0.116365 center=(8.52893,-20.788) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=595968 dx=0.13186 dy=0.116365 center=(-13.2012,25.6921) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=599040 dx=0.13186 dy=0.116365 center=(29.6823,13.6764) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=602112 dx=0.13186 dy=0.116365 center=(8.83417,-17.2317) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=605184 dx=0.13186 dy=0.116365 center=(-35.4363,3.18898) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=608256 dx=0.13186 dy=0.116365 center=(-26.4782,28.0399) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=611328 dx=0.13186 dy=0.116365 center=(-18.5567,-34.3601) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=614400 dx=0.13186 dy=0.116365 center=(42.9392,5.31786) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=617472 dx=0.13186 dy=0.116365 center=(-28.7074,-25.9709) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=620544 dx=0.13186 dy=0.116365 center=(-21.3935,5.60738) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=623616 dx=0.13186 dy=0.116365 center=(48.535,22.2803) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=626688 dx=0.13186 dy=0.116365 center=(-23.6149,-2.80142) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=629760 dx=0.13186 dy=0.116365 center=(-10.4461,12.0702) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=632832 dx=0.13186 dy=0.116365 center=(7.24088,4.41113) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=635904 dx=0.13186 dy=0.116365 center=(-8.12704,1.18243) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=638976 dx=0.13186 dy=0.116365 center=(-6.16639,15.2466) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=642048 dx=0.13186 dy=0.116365 center=(13.8248,-10.9854) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=645120 dx=0.13186 dy=0.116365 center=(-32.3508,-21.283) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=648192 dx=0.13186 dy=0.116365 center=(25.7912,31.1929) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=651264 dx=0.13186 dy=0.116365 center=(56.9611,-8.43474) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=654336 dx=0.13186 dy=0.116365 center=(-5.70171,-5.26546) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=657408 dx=0.13186 dy=0.116365 center=(-29.871,-38.4706) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=660480 dx=0.13186 dy=0.116365 center=(30.8847,5.41226) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=663552 dx=0.13186 dy=0.116365 center=(5.67551,20.2727) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=666624 dx=0.13186 dy=0.116365 center=(-35.5361,-4.81077) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=669696 dx=0.13186 dy=0.116365 center=(-47.8174,-6.60012) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=672768 dx=0.13186 dy=0.116365 center=(-16.7029,18.9996) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=675840 dx=0.13186 dy=0.116365 center=(4.85424,1.3297) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=678912 dx=0.13186 dy=0.116365 center=(-29.2783,14.5346) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=681984 dx=0.13186 dy=0.116365 center=(-32.6755,-17.1494) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=685056 dx=0.13186 dy=0.116365 center=(-8.21623,6.11326) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=688128 dx=0.13186 dy=0.116365 center=(-2.6567,13.9021) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=691200 dx=0.13186 dy=0.116365 center=(31.3483,28.7154) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=694272 dx=0.13186 dy=0.116365 center=(12.7189,-16.9229) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=697344 dx=0.13186 dy=0.116365 center=(30.0041,0.942111) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=700416 dx=0.13186 dy=0.116365 center=(-2.33245,-25.5994) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=703488 dx=0.13186 dy=0.116365 center=(23.6748,7.30662) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=706560 dx=0.13186 dy=0.116365 center=(-50.012,3.46445) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=709632 dx=0.13186 dy=0.116365 center=(-2.6665,-19.1118) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=712704 dx=0.13186 dy=0.116365 center=(29.0331,-17.9414) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=715776 dx=0.13186 dy=0.116365 center=(19.2661,41.4813) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=718848 dx=0.13186 dy=0.116365 center=(-15.2669,14.8454) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=721920 dx=0.13186 dy=0.116365 center=(40.1178,-16.5662) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=724992 dx=0.13186 dy=0.116365 center=(-11.6682,-37.2111) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=728064 dx=0.13186 dy=0.116365 center=(9.61415,20.2849) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=731136 dx=0.13186 dy=0.116365 center=(-0.60153,22.8593) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=734208 dx=0.13186 dy=0.116365 center=(-4.41921,20.2474) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=737280 dx=0.13186 dy=0.116365 center=(61.2449,4.13914) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=740352 dx=0.13186 dy=0.116365 center=(4.1505,-5.5209) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=743424 dx=0.13186 dy=0.116365 center=(22.4529,16.6573) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=746496 dx=0.13186 dy=0.116365 center=(-4.60114,35.8659) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=749568 dx=0.13186 dy=0.116365 center=(-25.4436,4.87863) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=752640 dx=0.13186 dy=0.116365 center=(-31.6447,-3.21861) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=755712 dx=0.13186 dy=0.116365 center=(-24.2273,-43.0614) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=758784 dx=0.13186 dy=0.116365 center=(31.8242,-12.006) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=761856 dx=0.13186 dy=0.116365 center=(-4.41341,3.22711) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=764928 dx=0.13186 dy=0.116365 center=(55.2785,-0.857542) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=768000 dx=0.13186 dy=0.116365 center=(-0.858839,-16.0672) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage, \
     'map-scenes.rgb' binary array=(32,32) skip=771072 dx=0.13186 dy=0.116365 center=(27.9826,-11.4983) format='%uchar%uchar%uchar' using 1:2:3 with rgbimage
unset label
unset arrow
unset object
unset multiplot
unset output
