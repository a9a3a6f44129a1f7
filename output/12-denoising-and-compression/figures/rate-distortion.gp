# Redraw with: gnuplot rate-distortion.gp
reset
set encoding utf8
set terminal pngcairo size 1200,700 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'rate-distortion.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0834667
set rmargin at screen 0.976667
set tmargin at screen 0.897857
set bmargin at screen 0.129286
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set logscale x
set xrange [9.62554:4308.44]
set xtics nomirror out scale 0.6,0.3 ('' 10, '' 100, '' 1000, '' 20 1, '' 30 1, '' 40 1, '' 50 1, '' 60 1, '' 70 1, '' 80 1, '' 90 1, '' 200 1, '' 300 1, '' 400 1, '' 500 1, '' 600 1, '' 700 1, '' 800 1, '' 900 1, '' 2000 1, '' 3000 1, '' 4000 1)
set yrange [13.9823:31.7275]
set ytics nomirror out scale 0.6,0.3 ('' 15, '' 20, '' 25, '' 30)
unset grid
set grid xtics ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '10' at screen 0.0890514,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '100' at screen 0.425994,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '1,000' at screen 0.762937,0.0953571 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '15' at screen 0.0720083,0.173364 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '20' at screen 0.0720083,0.389922 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '25' at screen 0.0720083,0.606479 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '30' at screen 0.0720083,0.823037 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Bits an image, headers included' at screen 0.530067,0.0489286 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set label 'PSNR (dB)' at screen 0.02875,0.513571 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
set arrow from screen 0.563548,0.897857 to screen 0.563548,0.129286 nohead front linecolor rgb '#6b6b6b' linewidth 2 dashtype (8,5)
set label '256 bits' at screen 0.573548,0.870929 left font 'DejaVu Sans,16.5' textcolor rgb '#6b6b6b' front boxed
set arrow from screen 0.0868,0.937143 to screen 0.128467,0.937143 nohead front linecolor rgb '#0072b2' linewidth 3
set label '' at screen 0.107633,0.937143 point pointtype 7 pointsize 1.66667 linecolor rgb '#0072b2' linewidth 1.5 front
set label 'network' at screen 0.138883,0.937143 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set arrow from screen 0.254717,0.937143 to screen 0.296383,0.937143 nohead front linecolor rgb '#d55e00' linewidth 3
set label '' at screen 0.27555,0.937143 point pointtype 5 pointsize 1.66667 linecolor rgb '#d55e00' linewidth 1.5 front
set label 'PCA' at screen 0.3068,0.937143 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set arrow from screen 0.3793,0.937143 to screen 0.420967,0.937143 nohead front linecolor rgb '#009e73' linewidth 3
set label '' at screen 0.400133,0.937143 point pointtype 9 pointsize 1.66667 linecolor rgb '#009e73' linewidth 1.5 front
set label 'JPEG, all in one' at screen 0.431383,0.937143 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set arrow from screen 0.619092,0.937143 to screen 0.660758,0.937143 nohead front linecolor rgb '#cc79a7' linewidth 3
set label '' at screen 0.639925,0.937143 point pointtype 13 pointsize 1.66667 linecolor rgb '#cc79a7' linewidth 1.5 front
set label 'JPEG, a file each' at screen 0.671175,0.937143 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
plot 'rate-distortion.dat' index 0 using 1:2 with linespoints linecolor rgb '#0072b2' linewidth 2.5 pointtype 7 pointsize 1.7, \
     'rate-distortion.dat' index 1 using 1:2 with linespoints linecolor rgb '#d55e00' linewidth 2.5 pointtype 5 pointsize 1.7, \
     'rate-distortion.dat' index 2 using 1:2 with linespoints linecolor rgb '#009e73' linewidth 2.5 pointtype 9 pointsize 1.7, \
     'rate-distortion.dat' index 3 using 1:2 with linespoints linecolor rgb '#cc79a7' linewidth 2.5 pointtype 13 pointsize 1.7
unset label
unset arrow
unset object
unset multiplot
unset output
